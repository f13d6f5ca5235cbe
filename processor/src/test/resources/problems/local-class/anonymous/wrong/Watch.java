package local;

import org.tensorbind.annotation.Tensor;

class Watch {
  final Object time = new Object() { @Tensor long nanos = 1; }; // ERROR: [tensorbind/local-class]
}

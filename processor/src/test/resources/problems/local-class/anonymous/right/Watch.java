package local;

import org.tensorbind.annotation.Tensor;

class Watch {
  final Object time = new Time();

  static class Time {
    @Tensor long nanos = 1;
  }
}

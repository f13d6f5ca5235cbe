package local;

import org.tensorbind.annotation.Tensor;

class Plan {
  final Object first;

  Plan() {
    class Step { @Tensor int index; } // ERROR: [tensorbind/local-class]
    first = new Step();
  }
}

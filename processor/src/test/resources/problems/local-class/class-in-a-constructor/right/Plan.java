package local;

import org.tensorbind.annotation.Tensor;

class Plan {
  static class Step { @Tensor int index; }

  final Object first;

  Plan() {
    first = new Step();
  }
}

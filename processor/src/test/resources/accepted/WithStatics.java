package access;

import org.tensorbind.annotation.Tensor;

class WithStatics {
  static final float RATE = 0.1f;
  static int count;
  @Tensor float amount;

  @Tensor
  float tax() {
    return amount * RATE + count;
  }

  public static class Visible {
    @Tensor public int a;

    protected static class Guarded {
      @Tensor protected int b;
    }
  }

  private static class Hidden {
    int c = 1;
  }

  int hidden() {
    return new Hidden().c;
  }
}

package bank;

import org.tensorbind.annotation.Tensor;

class Loan {
  @Tensor
  float rate() {
    return 0.03f;
  }
}

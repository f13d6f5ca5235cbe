package bank;

import org.tensorbind.annotation.Tensor;

class Loan {
  @Tensor private float rate() { // ERROR: [tensorbind/inaccessible-member]
    return 0.03f;
  }
}

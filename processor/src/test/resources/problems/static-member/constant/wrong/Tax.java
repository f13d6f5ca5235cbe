package shop;

import org.tensorbind.annotation.Tensor;

class Tax {
  @Tensor static final float RATE = 0.2f; // ERROR: [tensorbind/static-member]
  @Tensor float amount;
}

package shop;

import org.tensorbind.annotation.Tensor;

class Tax {
  @Tensor final float rate = 0.2f;
  @Tensor float amount;
}

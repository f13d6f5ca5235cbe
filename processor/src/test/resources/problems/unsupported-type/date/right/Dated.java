package shop;

import org.tensorbind.annotation.Tensor;

interface Dated {
  @Tensor
  float price();

  @Tensor long day();
}

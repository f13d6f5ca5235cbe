package shop;

import org.tensorbind.annotation.Tensor;

interface Sized {
  @Tensor int size();
}

package shop;

import org.tensorbind.annotation.Tensor;

class Shelf {
  private Object[] goods;
  private long[] codes;

  Object[] getGoods() {
    return goods;
  }

  @Tensor
  long[] getCodes() {
    return codes;
  }
}

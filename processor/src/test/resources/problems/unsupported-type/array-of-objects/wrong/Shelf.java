package shop;

import org.tensorbind.annotation.Tensor;

class Shelf {
  private Object[] goods;

  @Tensor Object[] getGoods() { // ERROR: [tensorbind/unsupported-type]
    return goods;
  }
}

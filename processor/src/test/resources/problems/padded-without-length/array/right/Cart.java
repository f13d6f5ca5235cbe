package shop;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Cart {
  @Padded(length = 10) Item[] items;

  static class Item {
    @Tensor float price;
  }
}

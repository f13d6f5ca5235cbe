package shop;

import org.tensorbind.annotation.Tensor;

class Cart {
  @Tensor Item[] items; // ERROR: [tensorbind/padded-without-length]

  static class Item {
    @Tensor float price;
  }
}

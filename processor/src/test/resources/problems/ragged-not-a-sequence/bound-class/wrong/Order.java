package shop;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Order {
  @Embedded
  @Ragged // ERROR: [tensorbind/ragged-not-a-sequence]
  Item item;

  record Item(@Tensor float price) {}
}

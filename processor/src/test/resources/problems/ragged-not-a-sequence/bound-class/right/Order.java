package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Order {
  @Embedded
  @Ragged
  List<Item> items;

  record Item(@Tensor float price) {}
}

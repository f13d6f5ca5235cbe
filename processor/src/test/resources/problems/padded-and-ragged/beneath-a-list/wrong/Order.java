package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Order {
  @Embedded
  @Padded // ERROR: [tensorbind/padded-and-ragged]
  List<Item> items;

  record Item(@Tensor float price, @Embedded Label label) {}

  record Label(@Ragged int[] letters) {}
}

package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Order {
  @Embedded
  @Ragged
  List<Item> items;

  @Embedded Label label;

  record Item(@Tensor float price, @Embedded Label label, @Padded List<String> notes) {}

  record Label(@Ragged int[] letters) {}
}

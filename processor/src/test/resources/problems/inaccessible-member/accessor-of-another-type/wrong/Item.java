package shop;

import org.tensorbind.annotation.Tensor;

public final class Item {
  @Tensor private int stock; // ERROR: [tensorbind/inaccessible-member]

  public long getStock() {
    return stock;
  }
}

package shop;

import org.tensorbind.annotation.Tensor;

public final class Item {
  @Tensor private long stock;

  public long getStock() {
    return stock;
  }
}

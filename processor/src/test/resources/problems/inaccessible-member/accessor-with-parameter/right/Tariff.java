package shop;

import org.tensorbind.annotation.Tensor;

public interface Tariff {
  @Tensor float price();
}

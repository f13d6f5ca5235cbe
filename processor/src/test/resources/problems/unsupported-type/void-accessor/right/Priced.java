package shop;

import org.tensorbind.annotation.Tensor;

public interface Priced {
  @Tensor float price();
}

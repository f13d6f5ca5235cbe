package shop;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

public record Shirt(
    @OneHot Size size,
    @Tensor float price) {
  enum Size {
    S,
    M,
    L
  }
}

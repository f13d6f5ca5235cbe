package shop;

import org.tensorbind.annotation.Tensor;

public record Receipt(@Tensor float total) {
  @Tensor
  float rounding() {
    return 0.05f;
  }
}

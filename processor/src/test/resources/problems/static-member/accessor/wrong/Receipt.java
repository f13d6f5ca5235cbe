package shop;

import org.tensorbind.annotation.Tensor;

public record Receipt(@Tensor float total) {
  @Tensor static float rounding() { // ERROR: [tensorbind/static-member]
    return 0.05f;
  }
}

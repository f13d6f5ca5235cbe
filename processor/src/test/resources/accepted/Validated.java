package access;

import org.tensorbind.annotation.Tensor;

record Validated(@Tensor(shape = {1}) float probability, @Tensor(shape = {}) int count) {
  Validated {
    if (probability < 0) {
      throw new IllegalArgumentException("negative");
    }
  }

  Validated(float probability) {
    this(probability, 0);
  }
}

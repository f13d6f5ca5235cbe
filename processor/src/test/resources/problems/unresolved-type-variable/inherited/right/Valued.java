package generic;

import org.tensorbind.annotation.Tensor;

interface Valued<T> {
  @Tensor T value();
}

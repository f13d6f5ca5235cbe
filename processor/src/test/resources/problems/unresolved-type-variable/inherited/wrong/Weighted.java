package generic;

import org.tensorbind.annotation.Tensor;

class Weighted<T> implements Valued<T> {
  private T value;
  @Tensor float weight;

  @Override
  public T value() {
    return value;
  }
}

package generic;

import org.tensorbind.annotation.Tensor;

class Weighted implements Valued<Long> {
  private Long value;
  @Tensor float weight;

  @Override
  public Long value() {
    return value;
  }
}

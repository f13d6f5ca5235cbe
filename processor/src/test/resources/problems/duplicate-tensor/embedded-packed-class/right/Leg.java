package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Leg {
  @Embedded Position start;
  @Tensor float speed;

  @Tensor
  record Position(@Tensor float x, @Tensor float y) {}
}

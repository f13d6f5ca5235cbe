package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Leg {
  @Embedded Position start;
  @Tensor(name = "start") float speed; // ERROR: [tensorbind/duplicate-tensor]

  @Tensor
  record Position(@Tensor float x, @Tensor float y) {}
}

package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Route {
  @Embedded Stop start;

  static class Stop {
    @Tensor float latitude;
    @Tensor float longitude;
  }
}

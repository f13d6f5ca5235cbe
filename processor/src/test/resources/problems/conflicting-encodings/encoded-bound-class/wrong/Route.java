package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

class Route {
  @Embedded @Normalized(mean = 0, variance = 1) Stop start; // ERROR: [tensorbind/conflicting-encodings]

  static class Stop {
    @Tensor float latitude;
    @Tensor float longitude;
  }
}

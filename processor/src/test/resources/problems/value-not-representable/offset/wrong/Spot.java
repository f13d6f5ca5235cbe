package photo;

import org.tensorbind.annotation.Rescaled;

class Spot {
  @Rescaled(
      scale = "1/127.5",
      offset = "minus one") // ERROR: [tensorbind/value-not-representable]
  float grey;
}

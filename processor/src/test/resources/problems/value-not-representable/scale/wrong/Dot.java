package photo;

import org.tensorbind.annotation.Rescaled;

class Dot {
  @Rescaled(scale = "1/") float grey; // ERROR: [tensorbind/value-not-representable]
}

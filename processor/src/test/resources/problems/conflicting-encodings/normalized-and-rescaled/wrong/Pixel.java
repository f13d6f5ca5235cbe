package photo;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Rescaled;

class Pixel {
  @Normalized(mean = 127, variance = 400) @Rescaled(scale = "1/255") float grey; // ERROR: [tensorbind/conflicting-encodings]
}

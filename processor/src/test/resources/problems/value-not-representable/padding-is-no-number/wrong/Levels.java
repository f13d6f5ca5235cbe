package text;

import java.util.List;
import org.tensorbind.annotation.Padded;

class Levels {
  @Padded(value = "none") List<Float> levels; // ERROR: [tensorbind/value-not-representable]
}

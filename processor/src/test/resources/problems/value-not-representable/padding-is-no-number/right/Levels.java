package text;

import java.util.List;
import org.tensorbind.annotation.Padded;

class Levels {
  @Padded(value = "NaN") List<Float> levels;
}

package people;

import java.util.List;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(2) List<Mood> best; // ERROR: [tensorbind/unsupported-type]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax List<Scored<Mood>> best; // ERROR: [tensorbind/unsupported-type]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import java.util.Set;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(1) Set<Scored<Mood>> best; // ERROR: [tensorbind/unsupported-type]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Tensor;

class Reply {
  @Tensor List<Scored<Mood>> best; // ERROR: [tensorbind/unsupported-type]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(1) List<Scored<Mood>> best;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

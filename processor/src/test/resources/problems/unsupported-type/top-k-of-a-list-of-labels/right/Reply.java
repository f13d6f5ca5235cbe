package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(2) List<Scored<Mood>> best;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

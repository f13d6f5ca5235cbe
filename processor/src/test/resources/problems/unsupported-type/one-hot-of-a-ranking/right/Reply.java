package people;

import java.util.List;
import org.tensorbind.annotation.OneHot;

class Reply {
  @OneHot List<Mood> best;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

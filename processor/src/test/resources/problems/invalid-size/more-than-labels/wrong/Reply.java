package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(4) List<Scored<Mood>> moods; // ERROR: [tensorbind/invalid-size]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

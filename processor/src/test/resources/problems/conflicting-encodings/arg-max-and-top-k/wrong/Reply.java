package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.TopK;

class Reply {
  @ArgMax @TopK(1) List<Scored<Mood>> moods; // ERROR: [tensorbind/conflicting-encodings]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

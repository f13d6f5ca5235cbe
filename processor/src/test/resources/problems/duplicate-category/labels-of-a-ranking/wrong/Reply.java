package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(value = 1, labels = {"GOOD", "GOOD"}) List<Scored<Mood>> moods; // ERROR: [tensorbind/duplicate-category]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

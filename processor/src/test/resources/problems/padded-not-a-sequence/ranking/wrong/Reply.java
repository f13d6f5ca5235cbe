package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.TopK;

class Reply {
  @Padded @TopK(1) List<Scored<Mood>> moods; // ERROR: [tensorbind/padded-not-a-sequence]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

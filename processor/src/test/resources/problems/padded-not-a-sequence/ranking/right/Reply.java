package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.TopK;

class Reply {
  @Padded @TopK(1) List<List<Scored<Mood>>> moods;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

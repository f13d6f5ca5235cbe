package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.OneHot;

class Reply {
  @ArgMax @OneHot Mood mood; // ERROR: [tensorbind/conflicting-encodings]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

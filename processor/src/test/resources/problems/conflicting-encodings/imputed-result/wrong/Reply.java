package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Impute;

class Reply {
  @ArgMax @Impute("BAD") Mood mood; // ERROR: [tensorbind/conflicting-encodings]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

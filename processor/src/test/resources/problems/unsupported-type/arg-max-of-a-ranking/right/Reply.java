package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax Mood best;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

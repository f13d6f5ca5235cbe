package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {"GOOD", "BAD"}) Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

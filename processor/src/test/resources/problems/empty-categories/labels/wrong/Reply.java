package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {}) Mood mood; // ERROR: [tensorbind/empty-categories]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

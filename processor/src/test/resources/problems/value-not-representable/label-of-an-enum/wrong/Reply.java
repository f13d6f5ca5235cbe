package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {"GOOD", "BED"}) Mood mood; // ERROR: [tensorbind/value-not-representable]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

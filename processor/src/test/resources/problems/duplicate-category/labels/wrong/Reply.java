package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {"good", "bad", "good"}) String mood; // ERROR: [tensorbind/duplicate-category]
}

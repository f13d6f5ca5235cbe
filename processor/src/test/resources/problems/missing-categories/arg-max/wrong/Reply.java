package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax String mood; // ERROR: [tensorbind/missing-categories]
}

package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax(labels = {"0", "1"}) int digit; // ERROR: [tensorbind/unsupported-type]
}

package people;

import org.tensorbind.annotation.ArgMax;

class Reply {
  @ArgMax float best; // ERROR: [tensorbind/unsupported-type]
}

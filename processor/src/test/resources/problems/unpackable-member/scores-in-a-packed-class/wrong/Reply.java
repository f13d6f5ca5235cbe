package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

@Tensor
class Reply {
  @ArgMax Mood mood; // ERROR: [tensorbind/unpackable-member]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

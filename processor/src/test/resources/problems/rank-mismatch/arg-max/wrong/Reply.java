package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(shape = {5, 3}) Mood mood; // ERROR: [tensorbind/rank-mismatch]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(shape = {4}) Mood mood; // ERROR: [tensorbind/depth-mismatch]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

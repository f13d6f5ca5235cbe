package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax(name = "a") @Tensor(name = "b") Mood mood; // ERROR: [tensorbind/conflicting-encodings]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

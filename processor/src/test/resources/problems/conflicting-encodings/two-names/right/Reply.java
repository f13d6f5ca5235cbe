package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax(name = "a") @Tensor(name = "a") Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

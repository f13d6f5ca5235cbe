package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(shape = {3}) Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax Mood mood;

  @Concat("x") @Tensor float size;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

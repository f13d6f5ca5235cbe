package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(dtype = DType.STRING) Mood mood; // ERROR: [tensorbind/unsupported-type]

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

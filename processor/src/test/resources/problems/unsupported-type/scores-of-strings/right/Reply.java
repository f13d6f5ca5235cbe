package people;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(dtype = DType.UINT8) Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

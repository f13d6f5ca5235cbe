package people;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

@Tensor
class Reply {
  @OneHot Mood mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

package people;

import java.util.List;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Tensor;

class Reply {
  @ArgMax @Tensor(shape = {5, 3}) List<Mood> mood;

  enum Mood {
    GOOD,
    FAIR,
    BAD
  }
}

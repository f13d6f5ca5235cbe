package series;

import org.tensorbind.annotation.Tensor;

class Timed {
  @Tensor(shape = {7}, dims = "day") float[] week;
}

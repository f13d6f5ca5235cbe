package stats;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

class Columns {
  @Normalized(
      mean = {1, 2, 3},
      variance = {1, 0, 1}) // WARNING: [tensorbind/zero-variance]
  @Tensor(shape = {3})
  double[] values;
}

package houses;

import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.Tensor;

class House {
  @MinMax(
      min = 0,
      max = {5, 5, 5}) // ERROR: [tensorbind/dim-conflict]
  @Tensor(shape = 2)
  double[] sides;
}

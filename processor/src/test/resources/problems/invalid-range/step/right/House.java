package houses;

import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.Tensor;

class House {
  @MinMax(
      min = {0, 10},
      max = {5, 15})
  @Tensor(shape = 2)
  double[] sides;
}

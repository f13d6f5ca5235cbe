package stats;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

@Tensor(shape = {2})
class Pair {
  @Tensor float first;
  @Normalized(mean = 1, variance = 0) float second; // WARNING: [tensorbind/zero-variance]
}

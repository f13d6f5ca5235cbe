package stats;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

class Vector {
  @Normalized(mean = {1, 2}, variance = {1, 4}) @Tensor(shape = {2}) float[] xy;
}

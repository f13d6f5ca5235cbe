package stats;

import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Tensor;

class Vector {
  @Normalized(mean = {1, 2}) @Tensor(shape = {2}) float[] xy; // ERROR: [tensorbind/mean-without-variance]
}

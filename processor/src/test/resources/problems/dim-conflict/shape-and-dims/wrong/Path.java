package series;

import org.tensorbind.annotation.Tensor;

class Path {
  @Tensor(shape = {5, 3}, dims = "time 2") float[][] points; // ERROR: [tensorbind/dim-conflict]
}

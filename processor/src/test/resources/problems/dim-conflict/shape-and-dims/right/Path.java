package series;

import org.tensorbind.annotation.Tensor;

class Path {
  @Tensor(shape = {5, 2}, dims = "time 2") float[][] points;
}

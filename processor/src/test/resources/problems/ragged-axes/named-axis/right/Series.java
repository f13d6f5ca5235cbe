package signals;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Series {
  @Ragged
  @Tensor(dims = "-1 3")
  float[][] values;
}

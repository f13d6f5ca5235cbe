package signals;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Series {
  @Ragged
  @Tensor(dims = "time 3") // ERROR: [tensorbind/ragged-axes]
  float[][] values;
}

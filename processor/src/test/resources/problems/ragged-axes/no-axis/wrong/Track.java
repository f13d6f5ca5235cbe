package signals;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Track {
  @Ragged
  @Tensor(shape = {4, 2}) // ERROR: [tensorbind/ragged-axes]
  float[][] points;
}

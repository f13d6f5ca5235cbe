package signals;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Track {
  @Ragged
  @Tensor(shape = {-1, 2})
  float[][] points;
}

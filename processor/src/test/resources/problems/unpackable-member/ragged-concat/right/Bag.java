package signals;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Bag {
  @Tensor float weight;

  @Ragged float[] values;
}

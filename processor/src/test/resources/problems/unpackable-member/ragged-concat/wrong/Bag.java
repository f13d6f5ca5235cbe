package signals;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Bag {
  @Concat("x") @Tensor float weight;

  @Concat("x")
  @Ragged // ERROR: [tensorbind/unpackable-member]
  float[] values;
}

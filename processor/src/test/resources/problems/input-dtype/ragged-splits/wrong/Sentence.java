package words;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Sentence {
  @Ragged(splits = "r_1") // ERROR: [tensorbind/input-dtype]
  @Tensor(name = "r")
  float[] points;
}

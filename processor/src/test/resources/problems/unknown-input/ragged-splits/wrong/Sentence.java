package words;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Sentence {
  @Ragged(splits = "r_2") // ERROR: [tensorbind/unknown-input]
  @Tensor(name = "r")
  float[] points;
}

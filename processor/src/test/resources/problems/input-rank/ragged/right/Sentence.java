package words;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Sentence {
  @Ragged(splits = "r_1")
  @Tensor(name = "r", shape = {-1, 2})
  float[][] points;
}

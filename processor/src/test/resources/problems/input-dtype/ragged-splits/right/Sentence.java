package words;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Sentence {
  @Ragged(splits = "r_1", splitsDtype = DType.INT32)
  @Tensor(name = "r")
  float[] points;
}

package words;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Ragged;

class Words {
  @Ragged(splitsDtype = DType.FLOAT32) // ERROR: [tensorbind/unsupported-type]
  int[] ids;
}

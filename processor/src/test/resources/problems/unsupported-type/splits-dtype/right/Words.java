package words;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Ragged;

class Words {
  @Ragged(splitsDtype = DType.INT32)
  int[] ids;
}

package words;

import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Words {
  @Tensor long count;

  @Ragged(splits = "count") // ERROR: [tensorbind/duplicate-tensor]
  int[] ids;
}

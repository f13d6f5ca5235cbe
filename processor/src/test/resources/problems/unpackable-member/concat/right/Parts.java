package signals;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

class Parts {
  @Concat("all") float first;
  @Concat("all") @Tensor(shape = {3}) float[] rest;
}

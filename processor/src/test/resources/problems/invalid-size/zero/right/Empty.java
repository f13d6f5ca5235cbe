package digits;

import org.tensorbind.annotation.Tensor;

class Empty {
  @Tensor(shape = {1}) float[] values;
}

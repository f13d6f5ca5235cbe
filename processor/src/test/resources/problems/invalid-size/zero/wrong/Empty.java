package digits;

import org.tensorbind.annotation.Tensor;

class Empty {
  @Tensor(shape = {0}) float[] values; // ERROR: [tensorbind/invalid-size]
}

package photo;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Image {
  @Padded(length = 9, value = "256") @Tensor(dtype = DType.UINT8) int[] p; // ERROR: [tensorbind/value-not-representable]
}

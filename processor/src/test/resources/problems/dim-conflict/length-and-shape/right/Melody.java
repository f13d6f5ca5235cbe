package series;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Melody {
  @Padded(length = 6) @Tensor(shape = {6}) int[] notes();
}

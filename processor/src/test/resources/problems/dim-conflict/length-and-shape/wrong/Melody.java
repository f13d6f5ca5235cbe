package series;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Melody {
  @Padded(length = 5) @Tensor(shape = {6}) int[] notes(); // ERROR: [tensorbind/dim-conflict]
}

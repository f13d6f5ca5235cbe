package drawing;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.FloatNdArray;

class Line {
  @Padded @Tensor(shape = {4, 2}) FloatNdArray points; // ERROR: [tensorbind/padded-not-a-sequence]
}

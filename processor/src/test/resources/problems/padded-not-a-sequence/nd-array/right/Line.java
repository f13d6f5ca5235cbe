package drawing;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.ndarray.FloatNdArray;

class Line {
  @Padded(length = 4)
  @Tensor(shape = {-1, 2})
  FloatNdArray points;
}

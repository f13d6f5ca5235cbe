package digits;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/digit")
interface DigitModel {
  Digit read(@Tensor float x);

  @Tensor(name = "scores", shape = 11) // ERROR: [tensorbind/output-size]
  float[] scores(@Tensor float x);
}

package digits;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/digit")
interface DigitModel {
  @Tensor
  float score(Digit digit);
}

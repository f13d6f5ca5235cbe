package digits;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/digit")
interface DigitModel {
  @Tensor(name = "score")
  float score(Digit digit);

  @Tensor(name = "again")
  float again(Digit digit);
}

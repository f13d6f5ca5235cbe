package digits;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/digit")
interface DigitModel {
  @ArgMax
  int read(Digit digit);
}

package digits;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/digit")
interface DigitModel {
  List<Code> codes(List<Digit> digits);

  @Tensor
  float total(Digit digit);
}

package digits;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/digit")
interface DigitModel {
  List<Code> codes(List<Digit> digits);

  @Tensor // ERROR: [tensorbind/output-rank]
  float total(Digit digit);
}

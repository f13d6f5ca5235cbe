package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi") // ERROR: [tensorbind/unsupported-method]
abstract class TaxiModel {
  @Tensor
  abstract float price(@Tensor float distance);
}

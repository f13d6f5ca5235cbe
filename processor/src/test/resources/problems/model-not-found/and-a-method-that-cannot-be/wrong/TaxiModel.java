package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/nothing") // ERROR: [tensorbind/model-not-found]
interface TaxiModel {
  void price(@Tensor float distance); // ERROR: [tensorbind/unsupported-method]
}

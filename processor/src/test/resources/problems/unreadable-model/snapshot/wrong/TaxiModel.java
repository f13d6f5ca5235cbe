package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi.signature.json") // ERROR: [tensorbind/unreadable-model]
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);
}

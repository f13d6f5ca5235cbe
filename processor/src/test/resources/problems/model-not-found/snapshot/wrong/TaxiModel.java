package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "taxi.signature.json") // ERROR: [tensorbind/model-not-found]
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);
}

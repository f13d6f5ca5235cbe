package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel { // ERROR: [tensorbind/generated-name-taken]
  @Tensor
  float price(@Tensor float distance);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price price(@Tensor float distance);

  @Tensor(name = "tip")
  float tip(@Tensor float distance);
}

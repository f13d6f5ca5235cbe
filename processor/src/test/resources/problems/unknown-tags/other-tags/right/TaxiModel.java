package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi", tags = "train")
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price price(@Tensor float distance);

  @Tensor(shape = 1)
  float tip(@Tensor float distance);

  @Tensor(name = "sums")
  float sum(@Tensor float distance);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price price(@Tensor float distance);

  @Tensor // ERROR: [tensorbind/output-rank]
  float tip(@Tensor float distance);

  @Tensor(name = "sums", shape = 1) // ERROR: [tensorbind/output-rank]
  float sum(@Tensor float distance);
}

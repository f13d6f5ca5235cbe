package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price price(@Tensor float distance);

  @Tensor(name = "codes") // ERROR: [tensorbind/output-dtype]
  byte code(@Tensor float distance);

  @Tensor(name = "zone") // ERROR: [tensorbind/output-dtype]
  long zone(@Tensor float distance);
}

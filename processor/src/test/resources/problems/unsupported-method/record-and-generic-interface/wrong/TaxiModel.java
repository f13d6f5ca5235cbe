package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi") // ERROR: [tensorbind/unsupported-method]
interface TaxiModel<T> {
  T price(@Tensor float distance);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

class Hidden {
  @SavedModel(path = "models/taxi") // ERROR: [tensorbind/unsupported-method]
  private interface Model {
    @Tensor
    float price(@Tensor float distance);
  }
}

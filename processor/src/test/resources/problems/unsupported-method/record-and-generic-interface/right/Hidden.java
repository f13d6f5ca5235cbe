package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

class Hidden {
  @SavedModel(path = "models/taxi")
  interface Model {
    @Tensor
    float price(@Tensor float distance);
  }
}

package small;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/small")
interface SmallModel {
  @Tensor
  float z(
      @Tensor byte x,
      @Tensor float y);
}

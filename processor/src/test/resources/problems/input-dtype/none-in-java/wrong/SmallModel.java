package small;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/small")
interface SmallModel {
  @Tensor
  float z(
      @Tensor byte x, // ERROR: [tensorbind/input-dtype]
      @Tensor float y); // ERROR: [tensorbind/input-dtype]
}

package boxes;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/boxes")
interface BoxModel {
  Boxes boxes(@Tensor float distance); // ERROR: [tensorbind/not-readable]
}

package post;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/letter")
interface StampModel {
  @Tensor
  float stamp(Letter letter);
}

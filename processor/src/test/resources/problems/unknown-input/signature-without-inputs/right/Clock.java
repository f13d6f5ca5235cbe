package clock;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/clock")
interface Clock {
  @Tensor
  float time();
}

package mix;

import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/mix")
interface MixModel {
  @Tensor
  float mix(
      @Tensor float left,
      @Tensor(name = "right") float other,
      @PerCall @Tensor(name = "temperature") float heat);
}

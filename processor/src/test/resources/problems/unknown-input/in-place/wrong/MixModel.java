package mix;

import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/mix")
interface MixModel {
  @Tensor
  float mix(
      @Tensor float lefd, // ERROR: [tensorbind/unknown-input]
      @Tensor(name = "righ") float other, // ERROR: [tensorbind/unknown-input]
      @PerCall @Tensor(name = "heat") float heat); // ERROR: [tensorbind/unknown-input]
}

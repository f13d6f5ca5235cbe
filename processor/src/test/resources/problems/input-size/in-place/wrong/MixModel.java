package mix;

import org.tensorbind.annotation.PerCall;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/mix")
interface MixModel {
  @Tensor
  float mix(
      @Tensor(shape = 4) float[] left, // ERROR: [tensorbind/input-size]
      @Tensor(shape = 4) float[] right,
      @PerCall @Tensor(shape = 3) long[] seed); // ERROR: [tensorbind/input-size]
}

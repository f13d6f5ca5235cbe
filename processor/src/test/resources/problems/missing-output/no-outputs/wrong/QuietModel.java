package quiet;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/quiet")
interface QuietModel {
  @Tensor // ERROR: [tensorbind/missing-output]
  float y(@Tensor float x);
}

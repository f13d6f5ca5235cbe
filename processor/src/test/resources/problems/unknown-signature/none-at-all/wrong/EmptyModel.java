package empty;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/empty") // ERROR: [tensorbind/unknown-signature]
interface EmptyModel {
  @Tensor
  float y(@Tensor float x);
}

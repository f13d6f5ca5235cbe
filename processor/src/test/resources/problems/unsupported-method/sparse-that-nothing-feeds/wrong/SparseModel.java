package sparse;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/sparse")
interface SparseModel {
  @Tensor
  float y(@Tensor float x); // ERROR: [tensorbind/unsupported-method]

  @Tensor(name = "sparse") // ERROR: [tensorbind/unsupported-method]
  float[] z(@Tensor float x);
}

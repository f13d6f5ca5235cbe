package sparse;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/sparse")
interface SparseModel {
  @Tensor
  float y(@Tensor float x);

  @Tensor(name = "y")
  float z(@Tensor float x);
}

package sparse;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/sparse")
interface SparseModel {
  @Tensor
  float y(
      @Tensor float x, @Tensor(shape = 2) float[] tags, @Tensor(shape = 2) float[] words);
}

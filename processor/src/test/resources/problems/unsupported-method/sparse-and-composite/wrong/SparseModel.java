package sparse;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/sparse")
interface SparseModel {
  @Tensor
  float y( // ERROR: [tensorbind/unsupported-method] [tensorbind/unsupported-method]
      @Tensor float x, @Tensor(shape = 2) float[] tags, @Tensor(shape = 2) float[] words);
}

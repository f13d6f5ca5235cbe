package points;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/point")
interface PointModel {
  @Tensor(shape = 2)
  float[] y(
      @Tensor(shape = 2) float[] point,
      @Tensor float weight); // ERROR: [tensorbind/input-rank]
}

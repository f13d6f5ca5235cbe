package pairs;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/pair")
interface PairModel {
  @Tensor
  float c(@Tensor float a);
}

package garden;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/flower")
interface FlowerModel {
  @Tensor
  long species(Flower flower, @Tensor int soil);
}

package garden;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/flower")
interface FlowerModel {
  @Tensor
  long species(Flower flower);

  List<Species> all(List<Flower> flowers);
}

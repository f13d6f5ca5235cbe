package garden;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/flower")
interface FlowerModel {
  @ArgMax
  int best(@Tensor(shape = 3) float[] scores);

  @ArgMax(labels = {"a", "b", "c"})
  String again(@Tensor(shape = 3) float[] scores);
}

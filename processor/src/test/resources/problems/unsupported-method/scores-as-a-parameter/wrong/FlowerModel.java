package garden;

import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.SavedModel;

@SavedModel(path = "models/flower")
interface FlowerModel {
  @ArgMax
  int best(Flower flower); // ERROR: [tensorbind/unsupported-method]

  @ArgMax(name = "best")
  int again(@ArgMax(name = "scores") int species); // ERROR: [tensorbind/unsupported-method]
}

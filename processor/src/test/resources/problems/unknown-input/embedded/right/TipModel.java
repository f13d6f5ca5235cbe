package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/trip")
interface TipModel {
  @Tensor
  float tip(Trip trip);
}

package titanic;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/titanic")
interface TitanicModel {
  @Tensor
  float survived(Passenger passenger);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price run(Ride ride);

  @Tensor(name = "price")
  float number(Ride ride);
}

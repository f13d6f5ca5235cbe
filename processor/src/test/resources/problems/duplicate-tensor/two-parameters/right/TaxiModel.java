package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(Ride ride);

  @Tensor(name = "price")
  float both(Ride ride);

  @Tensor(name = "price")
  float twice(
      @Tensor float distance,

      @Tensor(name = "hour") long time);
}

package taxi;

import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(Ride ride, @Tensor(name = "hour") long time); // ERROR: [tensorbind/duplicate-tensor]

  @Tensor(name = "price")
  float both(Ride ride, Ride other); // ERROR: [tensorbind/duplicate-tensor]

  @Tensor(name = "price")
  float twice(
      @Tensor float distance,
      @Tensor long hour,
      @Tensor(name = "hour") long time); // ERROR: [tensorbind/duplicate-tensor]
}

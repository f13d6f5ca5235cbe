package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(Ride ride);

  List<Price> prices(List<Ride> rides);
}

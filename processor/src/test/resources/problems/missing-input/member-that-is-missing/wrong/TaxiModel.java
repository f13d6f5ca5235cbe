package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(Ride ride); // ERROR: [tensorbind/missing-input] [tensorbind/missing-input]

  List<Price> prices(List<Ride> rides);
}

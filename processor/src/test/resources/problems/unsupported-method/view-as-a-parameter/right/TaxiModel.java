package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Viewed;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float value(@Viewed(RideView.class) Ride ride);

  @Viewed(PriceView.class)
  Price one(@Viewed(RideView.class) Ride ride);

  @Viewed(PriceView.class)
  List<Price> all(@Viewed(RideView.class) List<Ride> rides);
}

package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
public interface TaxiModel {
  @SuppressWarnings("deprecation")
  Price price(Ride ride);

  @Deprecated
  @Tensor(name = "price")
  float old(@Tensor float distance);

  @SuppressWarnings("deprecation")
  List<Price> prices(List<Ride> rides);
}

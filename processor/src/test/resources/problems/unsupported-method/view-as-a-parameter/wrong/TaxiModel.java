package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Viewed;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float ofView(RideView ride); // ERROR: [tensorbind/unsupported-method]

  @Tensor
  float ofAnother(@Viewed(PriceView.class) Ride ride); // ERROR: [tensorbind/unsupported-method]

  @Viewed(RideView.class)
  Price asAnother(@Viewed(RideView.class) Ride ride); // ERROR: [tensorbind/unsupported-method]
}

package taxi;

import java.util.List;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  Price price(@Tensor float distance); // ERROR: [tensorbind/not-readable]

  List<Price> prices(List<Ride> rides);

  Computed computed(@Tensor float distance); // ERROR: [tensorbind/not-readable]

  Seen seen(@Tensor float distance); // ERROR: [tensorbind/not-readable]

  @Normalized(mean = 3, variance = 4) // ERROR: [tensorbind/not-readable]
  @Tensor(name = "price")
  float normalized(@Tensor float distance);
}

package taxi;

import java.util.List;
import org.tensorbind.annotation.SavedModel;
import org.tensorbind.annotation.Tensor;
import org.tensorflow.Result;

@SavedModel(path = "models/taxi")
interface TaxiModel {
  @Tensor
  float price(@Tensor float distance);

  Result prices(List<Ride> rides);
}

package taxi;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Ride.class)
interface RideView {
  @Tensor
  float distance();
}

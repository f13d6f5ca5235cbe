import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Trip.class)
interface TripView {
  @Tensor
  double miles();

  @Tensor
  double fare(); // ERROR: [tensorbind/view-type]
}

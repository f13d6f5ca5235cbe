import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Passenger.class)
interface PassengerView {
  @Tensor
  float fare();

  @Tensor
  int age();
}

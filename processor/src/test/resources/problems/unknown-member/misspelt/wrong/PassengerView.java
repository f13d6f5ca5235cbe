import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Passenger.class)
interface PassengerView {
  @Tensor
  float fares(); // ERROR: [tensorbind/unknown-member]

  @Tensor
  int age();
}

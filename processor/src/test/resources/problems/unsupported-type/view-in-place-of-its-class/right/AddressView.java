import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Address.class)
interface AddressView {
  @Tensor
  double latitude();
}

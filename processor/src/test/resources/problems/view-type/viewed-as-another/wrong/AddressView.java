import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Other.class)
interface AddressView {
  @Tensor
  double latitude();
}

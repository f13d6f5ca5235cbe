import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Crate.class)
interface CrateView {
  @Tensor
  int number();
}

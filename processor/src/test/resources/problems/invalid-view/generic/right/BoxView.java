import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Box.class)
interface BoxView {
  @Tensor
  int size();
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Stone.class)
interface FirstView {
  @Tensor
  int weight();
}

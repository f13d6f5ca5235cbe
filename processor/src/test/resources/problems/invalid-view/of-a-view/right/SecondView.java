import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Stone.class)
interface SecondView {
  @Tensor
  int weight();
}

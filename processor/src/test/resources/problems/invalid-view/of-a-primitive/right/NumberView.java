import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Integer.class)
interface NumberView {
  @Tensor
  float floatValue();
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Node.class)
interface NodeView {
  @Tensor
  int value();
}

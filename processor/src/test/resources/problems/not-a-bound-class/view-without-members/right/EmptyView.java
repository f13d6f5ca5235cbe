import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Full.class)
interface EmptyView {
  @Tensor
  int size();
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Row.class)
interface RowView {
  @Tensor
  int length();
}

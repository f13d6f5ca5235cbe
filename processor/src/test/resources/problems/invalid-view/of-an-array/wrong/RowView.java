import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Row[].class) // ERROR: [tensorbind/invalid-view]
interface RowView {
  @Tensor
  int length();
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Safe.class)
interface SafeView {
  @Tensor
  int gold(); // ERROR: [tensorbind/inaccessible-member]
}

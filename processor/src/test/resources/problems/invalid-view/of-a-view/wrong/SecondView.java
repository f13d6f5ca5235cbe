import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = FirstView.class) // ERROR: [tensorbind/invalid-view]
interface SecondView {
  @Tensor
  int weight();
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = int.class) // ERROR: [tensorbind/invalid-view]
interface NumberView {
  @Tensor
  float floatValue();
}

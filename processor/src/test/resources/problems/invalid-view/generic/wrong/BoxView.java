import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Box.class) // ERROR: [tensorbind/invalid-view]
interface BoxView<T> {
  @Tensor
  int size();
}

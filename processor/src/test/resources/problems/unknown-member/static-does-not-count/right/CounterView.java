import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Counter.class)
abstract class CounterView {
  @Tensor
  abstract int count();
}

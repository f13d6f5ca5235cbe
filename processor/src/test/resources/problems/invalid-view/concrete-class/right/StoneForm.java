import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Stone.class)
abstract class StoneForm {
  @Tensor int weight;
}

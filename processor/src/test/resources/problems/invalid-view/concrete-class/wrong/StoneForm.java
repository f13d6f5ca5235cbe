import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Stone.class) // ERROR: [tensorbind/invalid-view]
class StoneForm {
  @Tensor int weight;
}

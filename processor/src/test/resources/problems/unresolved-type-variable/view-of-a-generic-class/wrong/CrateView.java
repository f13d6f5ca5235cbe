import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Crate.class)
interface CrateView {
  @Tensor
  float content(); // ERROR: [tensorbind/unresolved-type-variable]
}

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = House.class)
interface HouseView {
  @Tensor
  int number();
}

package taxi;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorView;

@TensorView(of = Price.class)
interface PriceView {
  @Tensor
  float price();
}

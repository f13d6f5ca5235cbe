package signals;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "x")
class Bag {
  @Padded(length = 8) List<Float> values;
  @Tensor float weight;
}

package signals;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "x")
class Bag {
  @Padded List<Float> values; // ERROR: [tensorbind/unpackable-member]
  @Tensor float weight;
}

package trees;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Egg {
  @Embedded Hen hen; // ERROR: [tensorbind/cyclic-nesting]
  @Tensor float weight;
}

package trees;

import org.tensorbind.annotation.Tensor;

class Egg {
  Hen hen;
  @Tensor float weight;
}

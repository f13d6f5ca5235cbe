package trees;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Hen {
  @Embedded Egg egg;
  @Tensor int age;
}

package animals;

import org.tensorbind.annotation.Tensor;

class Dog extends Animal {
  @Tensor float weight;
}

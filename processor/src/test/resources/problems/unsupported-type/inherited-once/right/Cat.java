package animals;

import org.tensorbind.annotation.Tensor;

class Cat extends Animal {
  @Tensor float weight;
}

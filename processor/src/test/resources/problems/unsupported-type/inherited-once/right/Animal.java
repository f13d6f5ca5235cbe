package animals;

import org.tensorbind.annotation.Tensor;

abstract class Animal {
  @Tensor int tag;
}

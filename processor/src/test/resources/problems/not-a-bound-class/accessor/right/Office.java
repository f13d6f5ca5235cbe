package people;

import org.tensorbind.annotation.Tensor;

interface Office {
  @Tensor int floor();
}

package people;

import org.tensorbind.annotation.Tensor;

class InnBed {
  @Tensor int b;
}

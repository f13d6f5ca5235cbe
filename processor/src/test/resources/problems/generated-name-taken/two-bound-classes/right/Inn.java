package people;

import org.tensorbind.annotation.Tensor;

class Inn {
  record Bed(@Tensor int a) {}
}

package several;

import org.tensorbind.annotation.Tensor;

class First {
  @Tensor int count;
}

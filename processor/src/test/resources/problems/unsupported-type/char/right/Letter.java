package text;

import org.tensorbind.annotation.Tensor;

class Letter {
  @Tensor String first;
}

package generic;

import org.tensorbind.annotation.Tensor;

abstract class Cell<N extends Number> {
  @Tensor N value;
}

package generic;

import org.tensorbind.annotation.Tensor;

class Cell<N extends Number> {
  @Tensor N value; // ERROR: [tensorbind/unresolved-type-variable]
}

package signals;

import org.tensorbind.annotation.Tensor;

abstract class Base {
  @Tensor float common;
}

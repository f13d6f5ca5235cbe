package signals;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = {2})
class Derived extends Base {
  @Tensor float own;
}

package signals;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = {1}) // ERROR: [tensorbind/packed-width]
class Derived extends Base {
  @Tensor float own;
}

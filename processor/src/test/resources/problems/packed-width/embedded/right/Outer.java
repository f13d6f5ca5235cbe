package signals;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Outer {
  @Embedded Inner inner;

  @Tensor(shape = {5})
  static class Inner {
    @Tensor(shape = {4})
    float[] values;

    @Tensor boolean valid;
  }
}

package taxi;

import org.tensorbind.annotation.Tensor;

class Computed {
  @Tensor
  float price() {
    return 1;
  }
}

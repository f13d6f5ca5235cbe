package taxi;

import org.tensorbind.annotation.Tensor;

interface Seen {
  @Tensor
  float price();
}

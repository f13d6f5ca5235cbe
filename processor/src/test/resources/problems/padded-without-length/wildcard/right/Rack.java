package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Rack {
  @Embedded @Padded List<? extends Dress> dresses();

  interface Dress {
    @Tensor
    int size();
  }
}

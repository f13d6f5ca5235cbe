package shop;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

interface Rack {
  @Embedded List<? extends Dress> dresses(); // ERROR: [tensorbind/padded-without-length]

  interface Dress {
    @Tensor
    int size();
  }
}

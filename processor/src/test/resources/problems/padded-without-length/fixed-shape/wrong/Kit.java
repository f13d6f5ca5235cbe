package shop;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Kit {
  @Embedded @Tensor(shape = {3}) Tool[] tools; // ERROR: [tensorbind/padded-without-length]

  record Tool(@Tensor float weight) {}
}

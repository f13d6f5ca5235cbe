package shop;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Kit {
  @Embedded @Padded(length = 3) Tool[] tools;

  record Tool(@Tensor float weight) {}
}

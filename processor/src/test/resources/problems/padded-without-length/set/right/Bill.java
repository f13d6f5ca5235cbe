package shop;

import java.util.Set;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Bill {
  @Embedded @Padded Set<Entry> entries;

  record Entry(@Tensor float amount) {}
}

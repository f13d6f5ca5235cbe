package shop;

import java.util.Set;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Bill {
  @Embedded Set<Entry> entries; // ERROR: [tensorbind/padded-without-length]

  record Entry(@Tensor float amount) {}
}

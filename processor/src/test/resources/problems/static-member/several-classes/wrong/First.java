package several;

import org.tensorbind.annotation.Tensor;

class First {
  @Tensor static int count; // ERROR: [tensorbind/static-member]
}

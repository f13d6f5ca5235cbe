package several;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Third {
  @Tensor float fine;
  @Embedded First first;
}

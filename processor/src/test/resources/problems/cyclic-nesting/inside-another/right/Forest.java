package trees;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Forest {
  @Embedded Tree oldest;
  @Tensor int size;
}

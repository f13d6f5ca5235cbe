package trees;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Tree {
  @Tensor float height;
  @Embedded Tree parent; // ERROR: [tensorbind/cyclic-nesting]
}

package trees;

import org.tensorbind.annotation.Tensor;

class Tree {
  @Tensor float height;
  Tree parent;
}

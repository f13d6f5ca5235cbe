package garden;

import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.OneHot;

class Fence {
  @OneHot(drop = Drop.FIRST, depth = 3) Material material; // ERROR: [tensorbind/depth-mismatch]

  enum Material {
    WOOD,
    STEEL,
    STONE
  }
}

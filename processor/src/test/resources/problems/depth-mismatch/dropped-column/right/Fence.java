package garden;

import org.tensorbind.annotation.Drop;
import org.tensorbind.annotation.OneHot;

class Fence {
  @OneHot(drop = Drop.FIRST, depth = 2) Material material;

  enum Material {
    WOOD,
    STEEL,
    STONE
  }
}

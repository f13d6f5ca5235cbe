package films;

import org.tensorbind.annotation.MultiHot;

class Film {
  @MultiHot(depth = 10) int[] awards;
}

package films;

import org.tensorbind.annotation.MultiHot;

class Film {
  @MultiHot int[] awards; // ERROR: [tensorbind/missing-categories]
}

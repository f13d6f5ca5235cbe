package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(depth = 10)

        int[] awards) {}

package films;

import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Padded;

record Film(
    @MultiHot(depth = 10)
        @Padded(length = 4) // ERROR: [tensorbind/padded-not-a-sequence]
        int[] awards) {}

package films;

import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Tensor;

record Film(
    @MultiHot(depth = 10)
        @Tensor(shape = 10)
        int[] awards) {}

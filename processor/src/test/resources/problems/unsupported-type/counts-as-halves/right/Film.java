package films;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Tensor;

record Film(
    @MultiHot(depth = 10, count = true)
        @Tensor(dtype = DType.INT32)
        int[] awards) {}

package all;

import org.tensorbind.annotation.Tensor;

record Pair(@Tensor float a, @Tensor(shape = 3) float[] b) {}

package digits;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = 784) float[] pixels,
    @OneHot(depth = 10) int label) {}

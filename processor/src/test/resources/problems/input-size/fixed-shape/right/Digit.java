package digits;

import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 28}) float[][] pixels,
    @Tensor(dims = "4") float[] labels) {}

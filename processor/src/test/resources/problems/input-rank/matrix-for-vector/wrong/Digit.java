package digits;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 28}) float[][] pixels, // ERROR: [tensorbind/input-rank]
    @OneHot(depth = 10) int label) {}

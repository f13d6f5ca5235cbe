package digits;

import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 32}) float[][] pixels, // ERROR: [tensorbind/input-size]
    @Tensor(dims = "5") float[] labels) {} // ERROR: [tensorbind/input-size]

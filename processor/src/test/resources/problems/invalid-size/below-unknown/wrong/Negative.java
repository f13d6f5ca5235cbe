package digits;

import org.tensorbind.annotation.Tensor;

record Negative(
    @Tensor(
            name = "x",
            shape = {-2, 3}) // ERROR: [tensorbind/invalid-size]
        float[][] values) {}

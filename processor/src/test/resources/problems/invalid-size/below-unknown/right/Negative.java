package digits;

import org.tensorbind.annotation.Tensor;

record Negative(
    @Tensor(
            name = "x",
            shape = {-1, 3})
        float[][] values) {}

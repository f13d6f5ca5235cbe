package digits;

import org.tensorbind.annotation.Tensor;

public record Digit(
    @Tensor(
            shape = {28, 28},
            name = "pixels")
        float[][] pixels) {}

package digits;

import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 28, 1}) float[] pixels) {}

package digits;

import org.tensorbind.annotation.Tensor;

record Digit(@Tensor(shape = 4) float[] pixels) {}

package digits;

import org.tensorbind.annotation.Tensor;

record Digit(@Tensor(name = "conv2d_input", shape = {28, 28}) float[][] pixels) {}

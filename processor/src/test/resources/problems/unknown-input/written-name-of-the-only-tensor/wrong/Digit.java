package digits;

import org.tensorbind.annotation.Tensor;

record Digit(@Tensor(name = "pixels", shape = {28, 28}) float[][] pixels) {} // ERROR: [tensorbind/unknown-input]

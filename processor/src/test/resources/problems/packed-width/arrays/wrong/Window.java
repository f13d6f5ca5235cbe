package signals;

import org.tensorbind.annotation.Tensor;

@Tensor(name = "window", shape = {6, 5}) // ERROR: [tensorbind/packed-width]
record Window(
    @Tensor(shape = {6, 3}) float[][] acceleration,
    @Tensor(shape = {6, 1}) float[] pressure) {}

package signals;

import org.tensorbind.annotation.Tensor;

@Tensor(name = "window", shape = {6, 4})
record Window(
    @Tensor(shape = {6, 3}) float[][] acceleration,
    @Tensor(shape = {6, 1}) float[] pressure) {}

package digits;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = 10) float[] scores,
    @Tensor(shape = {2, 3}) float[][] grid,
    @OneHot(categories = {"C", "Q", "S"}) String port,
    @Padded(length = 6) long[] words) {}

package words;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Sentence(
    @Padded(length = 20, mask = "mask") long[] tokens,
    @Padded(length = 10) int[] chars,
    @Padded(length = 5) @Tensor(shape = {5, 3}) float[][] rows,
    @Padded @Tensor(shape = 7) float[] marks) {}

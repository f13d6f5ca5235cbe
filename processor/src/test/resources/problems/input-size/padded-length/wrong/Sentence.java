package words;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Sentence(
    @Padded(length = 30, mask = "mask") long[] tokens, // ERROR: [tensorbind/input-size]
    @Padded int[] chars, // ERROR: [tensorbind/input-size]
    @Padded(length = 4) @Tensor(shape = {4, 3}) float[][] rows, // ERROR: [tensorbind/input-size]
    @Padded @Tensor(shape = 6) float[] marks) {} // ERROR: [tensorbind/input-size]

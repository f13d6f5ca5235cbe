package digits;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = 9) float[] scores, // ERROR: [tensorbind/output-size]
    @Tensor(shape = {3, 2}) float[][] grid, // ERROR: [tensorbind/output-size]
    @OneHot(categories = {"C", "Q"}) String port, // ERROR: [tensorbind/output-size]
    @Padded(length = 5) long[] words) {} // ERROR: [tensorbind/output-size]

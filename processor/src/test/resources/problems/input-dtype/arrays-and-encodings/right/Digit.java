package digits;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 28}, dtype = DType.FLOAT32) double[][] pixels,
    @OneHot(depth = 10) int label,
    @Lookup(categories = {"red", "blue"}) @Tensor(dtype = DType.INT32) String pen,
    @Padded(length = 5) float[] words) {}

package digits;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Digit(
    @Tensor(shape = {28, 28}) double[][] pixels, // ERROR: [tensorbind/input-dtype]
    @OneHot(depth = 10) @Tensor(dtype = DType.INT32) int label, // ERROR: [tensorbind/input-dtype]
    @Lookup(categories = {"red", "blue"}) String pen, // ERROR: [tensorbind/input-dtype]
    @Padded(length = 5) String[] words) {} // ERROR: [tensorbind/input-dtype]

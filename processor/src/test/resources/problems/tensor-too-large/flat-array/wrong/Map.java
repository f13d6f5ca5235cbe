package big;

import org.tensorbind.annotation.Tensor;

public record Map(
    @Tensor(shape = {65536, 32768}) float[] heights) {} // ERROR: [tensorbind/tensor-too-large]

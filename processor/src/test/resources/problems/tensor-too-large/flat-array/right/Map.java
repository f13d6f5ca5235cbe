package big;

import org.tensorbind.annotation.Tensor;

public record Map(
    @Tensor(shape = {65536, 32767}) float[] heights) {}

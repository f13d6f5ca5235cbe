package digits;

import org.tensorbind.annotation.Tensor;

@Tensor record Mixed(@Tensor(shape = {2, 3}) float[][] a, @Tensor float b) {} // ERROR: [tensorbind/rank-mismatch]

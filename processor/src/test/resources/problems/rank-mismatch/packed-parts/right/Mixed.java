package digits;

import org.tensorbind.annotation.Tensor;

@Tensor
record Mixed(@Tensor(shape = {2, 3}) float[][] a, @Tensor(shape = {2, 1}) float[][] b) {}

package packing;

import org.tensorbind.annotation.Tensor;

@Tensor
record SmallNumbers(
    @Tensor boolean a,
    @Tensor byte b,
    @Tensor short c,
    @Tensor int d,
    @Tensor float e,
    @Tensor(shape = {2}) float[] f) {}

package packing;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "sums", dtype = DType.FLOAT64, shape = {6})
record Sums(
    @Tensor float a,
    @Tensor double b,
    @Tensor long c,
    @Tensor boolean d,
    @Tensor byte e,
    @Tensor int f) {}

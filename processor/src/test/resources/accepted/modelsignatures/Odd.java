package all;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Odd(
    @Tensor(dtype = DType.UINT8) int u8,
    @Tensor boolean b,
    @Tensor(dtype = DType.FLOAT16) float h,
    @Tensor(dtype = DType.BFLOAT16) float bf,
    @Tensor int i,
    @Tensor double d) {}

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(dtype = DType.FLOAT32)
record Row(
    @Tensor(dtype = DType.INT32) int a, // ERROR: [tensorbind/packed-dtype]
    @Tensor int b) {}

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(dtype = DType.FLOAT32)
record Row(
    @Tensor(dtype = DType.FLOAT32) int a,
    @Tensor int b) {}

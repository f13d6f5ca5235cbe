import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind(doubles = DType.FLOAT32)
record Point(@Tensor double x, @Tensor double y) {}

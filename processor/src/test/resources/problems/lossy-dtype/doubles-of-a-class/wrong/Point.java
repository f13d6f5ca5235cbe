import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind(doubles = DType.INT32) // ERROR: [tensorbind/lossy-dtype]
record Point(@Tensor double x, @Tensor double y) {}

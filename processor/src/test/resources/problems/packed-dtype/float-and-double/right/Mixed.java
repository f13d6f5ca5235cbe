package signals;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(dtype = DType.FLOAT64)
record Mixed(@Tensor float a, @Tensor double b) {}

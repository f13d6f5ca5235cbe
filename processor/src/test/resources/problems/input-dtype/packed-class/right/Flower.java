package garden;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(dtype = DType.FLOAT64)
record Flower(@Tensor float height, @Tensor float width) {}

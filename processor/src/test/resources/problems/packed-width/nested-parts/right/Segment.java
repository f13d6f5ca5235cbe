package signals;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Tensor(
    dtype = DType.FLOAT32,
    shape = {5})
record Segment(
    @Embedded Spot from,
    @Embedded Spot to,
    @Tensor double speed) {
  record Spot(@Tensor float x, @Tensor float y) {}
}

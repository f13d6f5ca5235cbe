package signals;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Tensor
record Station(
    @Tensor float height,
    @Embedded Sensor sensor) {
  record Sensor(@Tensor(shape = {2}) float[] values) {}
}

package signals;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Tensor
record Station(
    @Tensor float height,
    @Embedded Sensor sensor) { // ERROR: [tensorbind/unpackable-member]
  record Sensor(@Tensor float[] values) {}
}

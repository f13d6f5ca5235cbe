package mix;

import org.tensorbind.annotation.Tensor;

record Knobs(@Tensor float temperature, @Tensor(shape = 2) long[] seeds) {}

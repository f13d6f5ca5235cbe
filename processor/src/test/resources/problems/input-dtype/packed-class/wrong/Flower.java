package garden;

import org.tensorbind.annotation.Tensor;

@Tensor // ERROR: [tensorbind/input-dtype]
record Flower(@Tensor float height, @Tensor float width) {}

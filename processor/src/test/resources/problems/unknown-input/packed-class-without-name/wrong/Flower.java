package garden;

import org.tensorbind.annotation.Tensor;

@Tensor // ERROR: [tensorbind/unknown-input]
record Flower(@Tensor float height, @Tensor float width) {}

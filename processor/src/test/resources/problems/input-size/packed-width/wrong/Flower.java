package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = 3) // ERROR: [tensorbind/input-size]
record Flower(@Tensor float height, @Tensor float width, @Tensor float depth) {}

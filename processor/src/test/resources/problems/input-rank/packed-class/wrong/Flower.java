package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = 4) // ERROR: [tensorbind/input-rank]
record Flower(@Tensor float height, @Tensor float width, @Tensor float depth, @Tensor float age) {}

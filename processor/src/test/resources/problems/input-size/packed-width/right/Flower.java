package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(shape = 4)
record Flower(@Tensor float height, @Tensor float width, @Tensor float depth, @Tensor float age) {}

package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(name = "flower_features")
record Flower(@Tensor float height, @Tensor float width) {}

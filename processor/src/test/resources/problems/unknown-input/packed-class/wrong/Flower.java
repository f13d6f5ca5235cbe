package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(name = "flower_feature") // ERROR: [tensorbind/unknown-input]
record Flower(@Tensor float height, @Tensor float width) {}

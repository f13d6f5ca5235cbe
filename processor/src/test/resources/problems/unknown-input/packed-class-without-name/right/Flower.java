package garden;

import org.tensorbind.annotation.Tensor;

@Tensor(name = "blossom")
record Flower(@Tensor float height, @Tensor float width) {}

package trees;

import org.tensorbind.annotation.Tensor;

public record Node(
    @Tensor float value,
    @Tensor float next) {}

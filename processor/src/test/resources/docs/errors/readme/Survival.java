package titanic;

import org.tensorbind.annotation.Tensor;

public record Survival(@Tensor(shape = {1}) float probability) {}

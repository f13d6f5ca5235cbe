package generic;

import org.tensorbind.annotation.Tensor;

public record Box<T>(
    T content, @Tensor float weight) {}

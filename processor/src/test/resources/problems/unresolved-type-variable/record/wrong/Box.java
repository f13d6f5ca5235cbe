package generic;

import org.tensorbind.annotation.Tensor;

public record Box<T>(
    @Tensor T content) {} // ERROR: [tensorbind/unresolved-type-variable]

package people;

import org.tensorbind.annotation.Tensor;

public record Person(
    @Tensor String name) {}

package travel;

import org.tensorbind.annotation.Tensor;

@Tensor
public record Point(
    @Tensor float x,
    @Tensor float y) {}

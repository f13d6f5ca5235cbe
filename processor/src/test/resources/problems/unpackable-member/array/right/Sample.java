package signals;

import org.tensorbind.annotation.Tensor;

@Tensor
public record Sample(
    @Tensor float level,
    @Tensor(shape = {16}) float[] values) {}

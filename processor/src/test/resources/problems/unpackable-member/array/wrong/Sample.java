package signals;

import org.tensorbind.annotation.Tensor;

@Tensor
public record Sample(
    @Tensor float level,
    @Tensor float[] values) {} // ERROR: [tensorbind/unpackable-member]

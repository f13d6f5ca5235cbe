package all;

import org.tensorbind.annotation.Tensor;

@Tensor
record Point(@Tensor float x, @Tensor float y) {}

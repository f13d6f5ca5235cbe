package names;

import org.tensorbind.annotation.Tensor;

record Names(
    @Tensor float answer,
    @Tensor float size,
    @Tensor float model,
    @Tensor float results,
    @Tensor float e) {}

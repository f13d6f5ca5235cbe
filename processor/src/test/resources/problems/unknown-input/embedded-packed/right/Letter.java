package post;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Letter(
    @Embedded Point sender,
    @Tensor float weight) {}

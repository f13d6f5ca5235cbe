package post;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Letter(
    @Embedded Point from, // ERROR: [tensorbind/unknown-input]
    @Tensor float weight) {}

package names;

import org.tensorbind.annotation.Tensor;

record Y(@Tensor float y) {}

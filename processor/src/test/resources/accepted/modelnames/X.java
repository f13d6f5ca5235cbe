package names;

import org.tensorbind.annotation.Tensor;

record X(@Tensor float x) {}

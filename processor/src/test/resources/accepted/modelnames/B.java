package names;

import org.tensorbind.annotation.Tensor;

record B(@Tensor float b) {}

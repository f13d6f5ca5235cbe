package all;

import org.tensorbind.annotation.Tensor;

record Out(@Tensor float c) {}

package boxes;

import org.tensorbind.annotation.Tensor;

record Box<T>(@Tensor float value) {}

package taxi;

import org.tensorbind.annotation.Tensor;

record Extra(@Tensor(name = "tip") float amount) {}

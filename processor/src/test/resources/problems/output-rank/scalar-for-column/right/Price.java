package taxi;

import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor(shape = 1) float price,
    @Tensor(name = "tip", shape = 1) Float extra,
    @Tensor float sums) {}

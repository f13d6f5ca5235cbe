package taxi;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor float price,
    @Embedded(prefix = "") Extra extra) {}

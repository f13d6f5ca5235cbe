package taxi;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor float price,
    @Embedded Extra extra) {} // ERROR: [tensorbind/missing-output]

package taxi;

import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor float prize, // ERROR: [tensorbind/missing-output]
    @Tensor float tip) {}

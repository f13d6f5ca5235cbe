package digits;

import org.tensorbind.annotation.Tensor;

record Code(
    @Tensor(shape = 4) float[] codes) {} // ERROR: [tensorbind/output-rank]

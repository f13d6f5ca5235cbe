package taxi;

import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor float price, // ERROR: [tensorbind/output-rank]
    @Tensor(name = "tip") Float extra, // ERROR: [tensorbind/output-rank]
    @Tensor float[] sums) {} // ERROR: [tensorbind/output-rank]

package jobs;

import org.tensorbind.annotation.Tensor;

public record Job(
    @Tensor Thread worker, // ERROR: [tensorbind/unsupported-type]
    @Tensor float load) {}

package jobs;

import org.tensorbind.annotation.Tensor;

public record Job(
    @Tensor long worker,
    @Tensor float load) {}

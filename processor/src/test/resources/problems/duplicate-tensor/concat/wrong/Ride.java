package travel;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

public record Ride(
    @Concat("features") float distance,
    @Concat("features") float duration,
    @Tensor float features) {} // ERROR: [tensorbind/duplicate-tensor]

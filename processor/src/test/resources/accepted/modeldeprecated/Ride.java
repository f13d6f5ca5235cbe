package taxi;

import org.tensorbind.annotation.Tensor;

@Deprecated
public record Ride(@Tensor float distance) {}

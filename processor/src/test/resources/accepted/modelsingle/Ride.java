package taxi;

import org.tensorbind.annotation.Tensor;

public record Ride(@Tensor float distance, @Tensor long hour) {}

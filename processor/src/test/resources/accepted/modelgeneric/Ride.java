package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(@Tensor float distance) {}

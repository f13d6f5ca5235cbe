package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor float distance,
    String comment,
    int extras) {}

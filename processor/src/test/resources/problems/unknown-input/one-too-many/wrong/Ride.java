package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor float distance,
    @Tensor String comment, // ERROR: [tensorbind/unknown-input]
    @Tensor int extras) {} // ERROR: [tensorbind/unknown-input]

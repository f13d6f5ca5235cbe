package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor(name = "distanse") float distance, // ERROR: [tensorbind/unknown-input]
    @Tensor long hours) {} // ERROR: [tensorbind/unknown-input]

package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor(shape = {1}) float distance, // ERROR: [tensorbind/input-rank]
    @Tensor long hour) {}

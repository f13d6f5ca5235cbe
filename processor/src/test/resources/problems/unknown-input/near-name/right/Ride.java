package taxi;

import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor(name = "distance") float distance,
    @Tensor(name = "hour") long hours) {}

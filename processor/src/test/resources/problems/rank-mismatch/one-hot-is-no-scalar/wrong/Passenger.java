package people;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

record Passenger(
    @OneHot(depth = 3) @Tensor(shape = {}) int travelClass) {} // ERROR: [tensorbind/rank-mismatch]

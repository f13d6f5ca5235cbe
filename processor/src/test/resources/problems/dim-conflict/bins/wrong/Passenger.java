package people;

import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.Tensor;

record Passenger(
    @Discretized(boundaries = {18, 65}, oneHot = true)
        @Tensor(shape = 2) // ERROR: [tensorbind/dim-conflict]
        float age) {}

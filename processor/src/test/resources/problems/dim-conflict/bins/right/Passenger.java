package people;

import org.tensorbind.annotation.Discretized;
import org.tensorbind.annotation.Tensor;

record Passenger(
    @Discretized(boundaries = {18, 65}, oneHot = true)
        @Tensor(shape = 3)
        float age) {}

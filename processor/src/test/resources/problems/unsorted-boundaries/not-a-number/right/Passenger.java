package people;

import java.util.List;
import org.tensorbind.annotation.Discretized;

record Passenger(
    @Discretized(
            oneHot = true,
            boundaries = {1, 2})
        List<Double> ages) {}

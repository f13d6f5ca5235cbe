package people;

import java.util.List;
import org.tensorbind.annotation.Discretized;

record Passenger(
    @Discretized(
            oneHot = true,
            boundaries = {Double.NaN, 2, 1}) // ERROR: [tensorbind/unsorted-boundaries]
        List<Double> ages) {}

package people;

import org.tensorbind.annotation.Discretized;

record Passenger(
    @Discretized(boundaries = {18, 65}) float age) {}

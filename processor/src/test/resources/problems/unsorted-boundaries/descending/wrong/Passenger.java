package people;

import org.tensorbind.annotation.Discretized;

record Passenger(
    @Discretized(boundaries = {65, 18}) float age) {} // ERROR: [tensorbind/unsorted-boundaries]

package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 0,
            max = Double.POSITIVE_INFINITY) // ERROR: [tensorbind/invalid-range]
        float area) {}

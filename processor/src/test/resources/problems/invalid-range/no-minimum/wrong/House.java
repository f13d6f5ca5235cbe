package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = {}, // ERROR: [tensorbind/invalid-range]
            max = 500)
        float area) {}

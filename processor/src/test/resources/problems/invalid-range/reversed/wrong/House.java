package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 2025,
            max = 1900) // ERROR: [tensorbind/invalid-range]
        int built) {}

package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 1900,
            max = 2025)
        int built) {}

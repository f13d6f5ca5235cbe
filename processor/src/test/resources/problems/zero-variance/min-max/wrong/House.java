package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 4,
            max = 4) // WARNING: [tensorbind/zero-variance]
        float doors) {}

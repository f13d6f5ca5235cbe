package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 0,
            max = 500)
        float area) {}

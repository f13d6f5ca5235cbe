package houses;

import org.tensorbind.annotation.MinMax;

record House(
    @MinMax(
            min = 4,
            max = 5)
        float doors) {}

package houses;

import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.Tensor;

record House(
    @MinMax(
            min = {0, 0},
            max = {5, 5, 5}) // ERROR: [tensorbind/invalid-range]
        @Tensor(shape = 3)
        double[] sides) {}

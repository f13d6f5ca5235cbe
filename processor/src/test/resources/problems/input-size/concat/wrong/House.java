package houses;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

record House(
    @Concat("sizes") float area, // ERROR: [tensorbind/input-size]
    @Tensor int rooms,
    @Concat("sizes") float garden) {}

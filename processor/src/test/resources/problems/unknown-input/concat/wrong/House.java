package houses;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

record House(
    @Concat("size") float area, // ERROR: [tensorbind/unknown-input]
    @Concat("size") float garden,
    @Tensor int rooms) {}

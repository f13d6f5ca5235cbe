package houses;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

record House(
    @Concat("sizes") float area,
    @Tensor int rooms,
    @Concat("sizes") float garden, @Concat("sizes") float cellar) {}

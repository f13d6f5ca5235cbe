package houses;

import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Tensor;

record House(
    @Concat("sizes") float area,
    @Concat("sizes") float garden,
    @Tensor int rooms) {}

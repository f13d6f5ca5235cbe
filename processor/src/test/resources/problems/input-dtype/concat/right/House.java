package houses;

import org.tensorbind.annotation.Concat;

record House(
    @Concat("sizes") float area,
    @Concat("sizes") float garden) {}

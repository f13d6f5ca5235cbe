package houses;

import org.tensorbind.annotation.Concat;

record House(
    @Concat("sizes") double area, // ERROR: [tensorbind/input-dtype]
    @Concat("sizes") double garden) {}

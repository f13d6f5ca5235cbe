package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(depth = 2) String[] languages) {} // ERROR: [tensorbind/missing-categories]

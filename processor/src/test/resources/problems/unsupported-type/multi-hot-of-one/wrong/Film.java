package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"}) String language) {} // ERROR: [tensorbind/unsupported-type]

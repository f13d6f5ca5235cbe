package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"1", "two"}) int[] awards) {} // ERROR: [tensorbind/value-not-representable]

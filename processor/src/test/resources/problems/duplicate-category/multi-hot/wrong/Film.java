package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"1", "1.0"}) double[] ratios) {} // ERROR: [tensorbind/duplicate-category]

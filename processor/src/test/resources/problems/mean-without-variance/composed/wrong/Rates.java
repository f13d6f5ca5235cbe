package stats;

import java.util.List;

record Rates(
    @Standard List<Float> rates) {} // ERROR: [tensorbind/mean-without-variance]

package stats;

import org.tensorbind.annotation.Normalized;

public record Height(
    @Normalized(mean = 1.75) float metres) {} // ERROR: [tensorbind/mean-without-variance]

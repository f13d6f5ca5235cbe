package stats;

import org.tensorbind.annotation.Normalized;

public record Height(
    @Normalized(mean = 1.75, variance = 0.01) float metres) {}

package stats;

import org.tensorbind.annotation.Normalized;

public record Constant(
    @Normalized(mean = 3, variance = 1) float value) {}

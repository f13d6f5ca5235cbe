package people;

import org.tensorbind.annotation.Normalized;

public record Person(
    @Normalized(mean = 170, variance = 90) String height) {} // ERROR: [tensorbind/unsupported-type]

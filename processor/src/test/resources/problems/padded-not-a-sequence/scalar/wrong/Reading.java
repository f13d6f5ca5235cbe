package text;

import org.tensorbind.annotation.Padded;

public record Reading(
    @Padded(length = 3) float level) {} // ERROR: [tensorbind/padded-not-a-sequence]

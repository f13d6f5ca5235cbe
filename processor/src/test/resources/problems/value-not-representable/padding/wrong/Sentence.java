package text;

import org.tensorbind.annotation.Padded;

public record Sentence(
    @Padded(
            length = 8,
            value = "0.9") // ERROR: [tensorbind/value-not-representable]
        int[] tokens) {}

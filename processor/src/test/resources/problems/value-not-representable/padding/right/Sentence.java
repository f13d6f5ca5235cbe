package text;

import org.tensorbind.annotation.Padded;

public record Sentence(
    @Padded(
            length = 8,
            value = "9")
        int[] tokens) {}

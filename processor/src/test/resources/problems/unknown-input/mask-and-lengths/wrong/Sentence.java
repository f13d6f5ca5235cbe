package words;

import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded(
            length = 20,
            mask = "tokens_mask", // ERROR: [tensorbind/unknown-input]
            lengths = "tokens_count") // ERROR: [tensorbind/unknown-input]
        long[] tokens) {}

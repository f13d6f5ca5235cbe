package words;

import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded(
            length = 20,
            mask = "token_mask",
            lengths = "token_count")
        long[] tokens) {}

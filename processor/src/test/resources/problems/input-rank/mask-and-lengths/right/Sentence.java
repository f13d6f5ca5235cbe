package words;

import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded(length = 20, mask = "mask", lengths = "lengths")
        long[] tokens) {}

package words;

import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded(length = 20, mask = "mask", lengths = "lengths") // ERROR: [tensorbind/input-rank] [tensorbind/input-rank]
        long[] tokens) {}

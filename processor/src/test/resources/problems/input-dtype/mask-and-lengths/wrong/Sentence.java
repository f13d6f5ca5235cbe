package words;

import org.tensorbind.annotation.Padded;

record Sentence(
    @Padded( // ERROR: [tensorbind/input-dtype]
            length = 20,
            mask = "mask", // ERROR: [tensorbind/input-dtype]
            lengths = "lengths") // ERROR: [tensorbind/input-dtype]
        int[] tokens) {}

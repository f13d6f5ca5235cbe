package text;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Text;

record Review(
    @Text(split = Split.NONE)
        @Padded(length = 4) // ERROR: [tensorbind/padded-not-a-sequence]
        String body) {}

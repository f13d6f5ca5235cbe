package text;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Split;
import org.tensorbind.annotation.Text;

record Review(
    @Text(split = Split.CHARACTER)
        @Padded(length = 4)
        String body) {}

package text;

import org.tensorbind.annotation.MinMax;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Text;

record Review(
    @Text @Padded @MinMax(min = 0, max = 1) String body) {} // ERROR: [tensorbind/unsupported-type]

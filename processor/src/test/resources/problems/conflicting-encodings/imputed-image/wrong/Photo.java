package films;

import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Impute;

record Photo(
    @Image(height = 8, width = 8)
        @Impute("none.png") // ERROR: [tensorbind/conflicting-encodings]
        byte[] png) {}

package films;

import java.nio.file.Path;
import org.tensorbind.annotation.Image;

record Photo(
    @Image(
            height = 0, // ERROR: [tensorbind/invalid-size]
            width = -8) // ERROR: [tensorbind/invalid-size]
        Path file) {}

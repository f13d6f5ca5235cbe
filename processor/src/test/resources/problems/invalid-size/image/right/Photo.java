package films;

import java.nio.file.Path;
import org.tensorbind.annotation.Image;

record Photo(
    @Image(
            height = 8,
            width = 8)
        Path file) {}

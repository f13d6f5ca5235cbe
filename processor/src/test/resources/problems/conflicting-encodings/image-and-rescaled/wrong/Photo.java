package films;

import java.awt.image.BufferedImage;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Rescaled;

record Photo(
    @Image(height = 8, width = 8)
        @Rescaled(scale = "1/255") // ERROR: [tensorbind/conflicting-encodings]
        BufferedImage pixels) {}

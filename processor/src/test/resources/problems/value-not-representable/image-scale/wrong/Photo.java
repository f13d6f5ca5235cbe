package films;

import java.awt.image.BufferedImage;
import org.tensorbind.annotation.Image;

record Photo(
    @Image(
            height = 8,
            width = 8,
            scale = "1/") // ERROR: [tensorbind/value-not-representable]
        BufferedImage pixels) {}

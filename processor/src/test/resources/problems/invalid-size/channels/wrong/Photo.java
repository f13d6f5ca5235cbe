package films;

import java.awt.image.BufferedImage;
import org.tensorbind.annotation.Image;

record Photo(
    @Image(
            height = 8,
            width = 8,
            channels = 2) // ERROR: [tensorbind/invalid-size]
        BufferedImage pixels) {}

package films;

import java.awt.image.BufferedImage;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Tensor;

record Photo(
    @Image(height = 8, width = 8, channels = 1)
        @Tensor(shape = {8, 8, 1})
        BufferedImage pixels) {}

package films;

import java.awt.image.BufferedImage;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Tensor;

record Photo(
    @Image(height = 8, width = 8)
        @Tensor(shape = {8, 4, 3}) // ERROR: [tensorbind/dim-conflict]
        BufferedImage pixels) {}

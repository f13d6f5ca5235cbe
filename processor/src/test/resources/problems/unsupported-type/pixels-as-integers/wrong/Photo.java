package films;

import java.nio.file.Path;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Image;
import org.tensorbind.annotation.Tensor;

record Photo(
    @Image(height = 8, width = 8)
        @Tensor(dtype = DType.INT32) // ERROR: [tensorbind/unsupported-type]
        Path file) {}

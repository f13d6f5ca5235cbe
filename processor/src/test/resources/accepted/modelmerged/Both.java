package mix;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Both(@Tensor(shape = 3) float[] right, @Embedded Point point) {}

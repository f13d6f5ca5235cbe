package names;

import org.tensorbind.annotation.Tensor;

record A(@Tensor(shape = 2) float[] a) {}

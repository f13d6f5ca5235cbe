package garden;

import org.tensorbind.annotation.Tensor;

record Species(@Tensor long species) {}

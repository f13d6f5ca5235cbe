package ask;

import org.tensorbind.annotation.Tensor;

record Question(@Tensor String question) {}

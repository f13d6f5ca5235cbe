package digits;

import org.tensorbind.annotation.Tensor;

record Code(
    @Tensor(shape = {2, 2}) float[] codes) {}

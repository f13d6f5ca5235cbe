package bank;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Signs(
    @Tensor(
            dtype = DType.BOOL, // ERROR: [tensorbind/lossy-dtype]
            shape = {3})
        double[] values) {}

package bank;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Signs(
    @Tensor(
            dtype = DType.INT32,
            shape = {3})
        double[] values) {}

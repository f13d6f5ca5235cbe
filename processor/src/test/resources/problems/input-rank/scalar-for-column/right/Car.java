package cars;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Car(
    @Tensor(shape = {1}) float cylinders,
    @Tensor(dtype = DType.FLOAT32, shape = {1}) int weight,
    @Tensor(shape = {1}) String origin) {}

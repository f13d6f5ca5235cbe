package cars;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Car(
    @Tensor float cylinders, // ERROR: [tensorbind/input-rank]
    @Tensor(dtype = DType.FLOAT32) int weight, // ERROR: [tensorbind/input-rank]
    @Tensor String origin) {} // ERROR: [tensorbind/input-rank]

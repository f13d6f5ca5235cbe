package cars;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind
record Car(
    @Tensor float cylinders, // ERROR: [tensorbind/input-rank]
    @Tensor float weight) {} // ERROR: [tensorbind/input-rank]

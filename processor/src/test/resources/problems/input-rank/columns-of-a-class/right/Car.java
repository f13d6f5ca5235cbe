package cars;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind(columns = true)
record Car(
    @Tensor float cylinders,
    @Tensor float weight) {}

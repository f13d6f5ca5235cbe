package taxi;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

record Price(
    @Tensor double price,
    @Lookup(categories = {"north", "south"}) @Tensor(dtype = DType.INT32) String zone,
    @Tensor String name,
    @Tensor(shape = 3) float[] names) {}

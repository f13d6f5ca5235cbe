package taxi;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor(dtype = DType.FLOAT32) double distance,
    @Tensor(dtype = DType.INT64) int hour,
    @Tensor(dtype = DType.FLOAT32) boolean rain,
    @Tensor String note,
    @Lookup(categories = {"north", "south"}) @Tensor(dtype = DType.INT32) String zone,
    @Tensor double fare) {}

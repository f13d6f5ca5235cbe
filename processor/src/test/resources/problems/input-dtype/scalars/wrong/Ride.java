package taxi;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

record Ride(
    @Tensor double distance, // ERROR: [tensorbind/input-dtype]
    @Tensor int hour, // ERROR: [tensorbind/input-dtype]
    @Tensor boolean rain, // ERROR: [tensorbind/input-dtype]
    @Tensor long note, // ERROR: [tensorbind/input-dtype]
    @Tensor String zone, // ERROR: [tensorbind/input-dtype]
    @Tensor(dtype = DType.FLOAT32) double fare) {} // ERROR: [tensorbind/input-dtype]

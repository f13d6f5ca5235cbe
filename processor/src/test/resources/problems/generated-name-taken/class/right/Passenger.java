package people;

import org.tensorbind.annotation.Tensor;

record Passenger(@Tensor float fare) {}

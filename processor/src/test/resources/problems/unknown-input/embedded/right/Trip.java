package taxi;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Trip(@Embedded Place from, @Embedded Place to, @Tensor float fare) {}

package taxi;

import org.tensorbind.annotation.Tensor;

record Fare(@Tensor float price) {}

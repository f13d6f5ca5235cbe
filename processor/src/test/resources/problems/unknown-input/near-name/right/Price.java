package taxi;

import org.tensorbind.annotation.Tensor;

record Price(@Tensor float price) {}

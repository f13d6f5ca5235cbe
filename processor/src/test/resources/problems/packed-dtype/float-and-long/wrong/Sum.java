package signals;

import org.tensorbind.annotation.Tensor;

@Tensor class Sum { @Tensor float amount; @Tensor long count; } // ERROR: [tensorbind/packed-dtype]

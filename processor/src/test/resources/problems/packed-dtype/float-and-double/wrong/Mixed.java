package signals;

import org.tensorbind.annotation.Tensor;

@Tensor record Mixed(@Tensor float a, @Tensor double b) {} // ERROR: [tensorbind/packed-dtype]

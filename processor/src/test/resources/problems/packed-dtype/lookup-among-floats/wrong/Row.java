package signals;

import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.Tensor;

@Tensor record Row(@Tensor float a, @Lookup(categories = {"x", "y"}) String b) {} // ERROR: [tensorbind/packed-dtype]

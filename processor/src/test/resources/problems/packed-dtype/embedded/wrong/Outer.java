package signals;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Tensor record Outer(@Tensor int a, @Embedded Inner inner) { // ERROR: [tensorbind/packed-dtype]
  record Inner(@Tensor String b) {}
}

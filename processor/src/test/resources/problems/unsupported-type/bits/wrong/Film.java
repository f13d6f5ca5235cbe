package films;

import java.util.BitSet;
import org.tensorbind.annotation.Tensor;

record Film(@Tensor BitSet awards) {} // ERROR: [tensorbind/unsupported-type]

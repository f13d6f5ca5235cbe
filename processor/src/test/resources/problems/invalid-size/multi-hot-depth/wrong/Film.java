package films;

import java.util.BitSet;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(depth = -1) BitSet awards) {} // ERROR: [tensorbind/invalid-size]

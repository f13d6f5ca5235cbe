package films;

import java.util.BitSet;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot BitSet awards) {} // ERROR: [tensorbind/missing-categories]

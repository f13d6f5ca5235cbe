package films;

import java.util.BitSet;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(depth = 10) BitSet awards) {}

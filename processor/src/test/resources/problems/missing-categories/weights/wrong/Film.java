package films;

import java.util.Map;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot Map<String, Float> shares) {} // ERROR: [tensorbind/missing-categories]

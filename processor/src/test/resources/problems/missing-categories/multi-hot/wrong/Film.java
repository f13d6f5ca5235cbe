package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot Set<String> languages) {} // ERROR: [tensorbind/missing-categories]

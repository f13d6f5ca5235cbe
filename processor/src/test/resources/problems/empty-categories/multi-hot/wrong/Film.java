package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {}) Set<String> languages) {} // ERROR: [tensorbind/empty-categories]

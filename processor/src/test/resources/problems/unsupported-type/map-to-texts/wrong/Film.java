package films;

import java.util.Map;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"}) Map<String, String> titles) {} // ERROR: [tensorbind/unsupported-type]

package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"}) Set<String> languages) {}

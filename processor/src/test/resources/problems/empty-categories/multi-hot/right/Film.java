package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = "en") Set<String> languages) {}

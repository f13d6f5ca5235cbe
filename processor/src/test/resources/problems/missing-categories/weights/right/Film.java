package films;

import java.util.Map;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"}) Map<String, Float> shares) {}

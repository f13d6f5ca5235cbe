package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"1", "2"}) int[] awards) {}

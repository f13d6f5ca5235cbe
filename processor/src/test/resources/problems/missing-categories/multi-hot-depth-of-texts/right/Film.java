package films;

import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(vocabulary = "languages.txt") String[] languages) {}

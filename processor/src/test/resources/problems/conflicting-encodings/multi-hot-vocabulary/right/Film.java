package films;

import java.util.List;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(
            vocabulary = "languages.txt")
        List<String> languages) {}

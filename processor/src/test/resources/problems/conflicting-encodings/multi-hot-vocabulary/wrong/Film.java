package films;

import java.util.List;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(
            categories = {"en", "fr"},
            vocabulary = "languages.txt") // ERROR: [tensorbind/conflicting-encodings]
        List<String> languages) {}

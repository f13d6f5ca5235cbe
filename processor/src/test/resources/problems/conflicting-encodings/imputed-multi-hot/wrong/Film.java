package films;

import java.util.List;
import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"})
        @Impute("en") // ERROR: [tensorbind/conflicting-encodings]
        List<String> languages) {}

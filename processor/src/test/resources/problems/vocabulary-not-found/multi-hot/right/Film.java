package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.Unknown;

record Film(
    @MultiHot(
            unknown = Unknown.ZEROS,
            vocabulary = "languages.txt")
        Set<String> languages) {}

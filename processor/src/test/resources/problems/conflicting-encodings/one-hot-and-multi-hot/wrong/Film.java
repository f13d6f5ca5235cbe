package films;

import java.util.List;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OneHot;

record Film(
    @OneHot(categories = "en")
        @MultiHot(categories = "en") // ERROR: [tensorbind/conflicting-encodings]
        List<String> languages) {}

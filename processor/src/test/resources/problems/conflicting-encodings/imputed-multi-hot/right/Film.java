package films;

import java.util.List;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.MultiHot;

record Film(
    @MultiHot(categories = {"en", "fr"}, missing = Missing.ZEROS)
        List<String> languages) {}

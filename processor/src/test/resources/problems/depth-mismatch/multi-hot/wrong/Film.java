package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

record Film(
    @MultiHot(
            categories = {"en", "fr"},
            unknown = Unknown.OOV,
            oovPosition = OovPosition.END,
            depth = 2) // ERROR: [tensorbind/depth-mismatch]
        Set<String> languages) {}

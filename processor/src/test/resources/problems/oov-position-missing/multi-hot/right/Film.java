package films;

import java.util.Set;
import org.tensorbind.annotation.MultiHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

record Film(
    @MultiHot(
            categories = "en",
            unknown = Unknown.OOV,
            oovPosition = OovPosition.FRONT)
        Set<String> languages) {}

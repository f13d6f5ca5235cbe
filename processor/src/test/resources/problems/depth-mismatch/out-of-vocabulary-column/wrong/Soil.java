package garden;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

record Soil(
    @OneHot(
            categories = {"a", "b"},
            unknown = Unknown.OOV,
            oovPosition = OovPosition.END,
            depth = 2) // ERROR: [tensorbind/depth-mismatch]
        String kind) {}

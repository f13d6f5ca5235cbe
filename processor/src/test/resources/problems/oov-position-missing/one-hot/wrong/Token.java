package text;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Unknown;

public record Token(
    @OneHot(categories = {"a"}, unknown = Unknown.OOV) String text) {} // ERROR: [tensorbind/oov-position-missing]

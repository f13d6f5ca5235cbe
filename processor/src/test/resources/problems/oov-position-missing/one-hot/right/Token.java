package text;

import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Unknown;

public record Token(
    @OneHot(categories = {"a"}, unknown = Unknown.OOV, oovPosition = OovPosition.FRONT)
        String text) {}

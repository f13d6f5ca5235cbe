package vocabularies;

import java.util.List;
import org.tensorbind.annotation.Lookup;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.OovPosition;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Unknown;

public record Word(
    @Lookup(
            vocabulary = "org/example/words.txt",
            unknown = Unknown.OOV,
            oovPosition = OovPosition.FRONT)
        String text,
    @OneHot(vocabulary = "org/example/words.txt", unknown = Unknown.ZEROS) String oneHot,
    @Lookup(vocabulary = "crlf.txt") @Padded(length = 4) List<String> more) {}

package boxes;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;

record Boxes(@Padded(length = 2) @Embedded List<Box<? extends Float>> sizes) {}

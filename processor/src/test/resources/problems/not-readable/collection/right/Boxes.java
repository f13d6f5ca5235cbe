package boxes;

import java.util.List;
import org.tensorbind.annotation.Padded;

record Boxes(@Padded(length = 2) List<Float> sizes) {}

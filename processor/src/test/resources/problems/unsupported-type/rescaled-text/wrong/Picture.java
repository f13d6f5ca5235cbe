package people;

import java.util.List;
import org.tensorbind.annotation.Rescaled;

public record Picture(
    @Rescaled(scale = "1/255") List<String> pixels) {} // ERROR: [tensorbind/unsupported-type]

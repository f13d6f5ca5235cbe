import java.util.List;
import org.tensorbind.annotation.Padded;

record Anything(
    @Padded List<?> values) {} // ERROR: [tensorbind/unsupported-type]

import java.util.List;
import org.tensorbind.annotation.Padded;

class Readings {
  @Padded List<? extends Number> values; // ERROR: [tensorbind/unsupported-type]
}

import java.util.List;
import org.tensorbind.annotation.Padded;

class Readings {
  @Padded List<Float> values;
}

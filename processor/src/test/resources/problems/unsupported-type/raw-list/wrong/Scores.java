import java.util.List;
import org.tensorbind.annotation.Tensor;

class Scores {
  @Tensor List values; // ERROR: [tensorbind/unsupported-type]
}

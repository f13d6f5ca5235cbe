import java.io.UncheckedIOException;
import org.tensorbind.annotation.Tensor;

class Probe {
  @Tensor float level() throws UncheckedIOException {
    return 1;
  }
}

import java.io.IOException;
import org.tensorbind.annotation.Tensor;

class Probe {
  @Tensor float level() throws IOException { // ERROR: [tensorbind/inaccessible-member]
    throw new IOException("no probe");
  }
}

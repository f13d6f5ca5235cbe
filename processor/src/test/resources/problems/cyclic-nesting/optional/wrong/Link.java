import java.util.Optional;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Link {
  @Tensor int weight;
  @Embedded Optional<Link> next; // ERROR: [tensorbind/cyclic-nesting]
}

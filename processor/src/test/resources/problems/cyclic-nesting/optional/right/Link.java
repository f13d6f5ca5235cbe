import java.util.Optional;
import org.tensorbind.annotation.Tensor;

class Link {
  @Tensor int weight;
  Optional<Link> next;
}

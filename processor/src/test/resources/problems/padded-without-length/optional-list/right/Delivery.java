import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

record Delivery(
    @Embedded @Padded(length = 2) Optional<List<Package>> packages) {
  record Package(@Tensor float weight) {}
}

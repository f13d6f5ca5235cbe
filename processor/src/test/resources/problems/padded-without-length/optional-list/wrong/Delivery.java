import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

record Delivery(
    @Embedded Optional<List<Package>> packages) { // ERROR: [tensorbind/padded-without-length]
  record Package(@Tensor float weight) {}
}

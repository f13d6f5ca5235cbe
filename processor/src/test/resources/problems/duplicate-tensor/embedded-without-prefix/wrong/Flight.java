package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Flight(
    @Embedded(prefix = "") Airport from,
    @Embedded(prefix = "") Airport to) { // ERROR: [tensorbind/duplicate-tensor]
  public record Airport(@Tensor float latitude, @Tensor float longitude) {}
}

package travel;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Flight(
    @Embedded(prefix = "") Airport from,
    @Embedded Airport to) {
  public record Airport(@Tensor float latitude, @Tensor float longitude) {}
}

package geometry;

import org.tensorbind.annotation.Tensor;

public record Drawing(
    @Tensor Figure figure) { // ERROR: [tensorbind/unsupported-type]
  sealed interface Figure permits Circle, Square {}

  record Circle() implements Figure {}

  record Square() implements Figure {}
}

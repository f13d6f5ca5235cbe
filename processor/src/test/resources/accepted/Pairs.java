package generic;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

public record Pairs(@Embedded Pair<Float> numbers, @Embedded(prefix = "text.") Pair<String> texts) {
  interface Pair<T> {
    @Tensor
    T first();

    @Tensor
    T second();
  }
}

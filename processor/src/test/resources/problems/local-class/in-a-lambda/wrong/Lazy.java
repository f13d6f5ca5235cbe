package local;

import java.util.function.Supplier;
import org.tensorbind.annotation.Tensor;

class Lazy {
  final Supplier<Object> supplier =
      () -> {
        record Value(@Tensor double amount) {} // ERROR: [tensorbind/local-class]
        return new Value(2);
      };
}

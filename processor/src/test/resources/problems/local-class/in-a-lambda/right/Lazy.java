package local;

import java.util.function.Supplier;
import org.tensorbind.annotation.Tensor;

class Lazy {
  record Value(@Tensor double amount) {}

  final Supplier<Object> supplier =
      () -> {
        return new Value(2);
      };
}

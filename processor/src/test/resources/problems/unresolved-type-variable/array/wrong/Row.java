package generic;

import org.tensorbind.annotation.Tensor;

public class Row<T> {
  @Tensor T[] cells; // ERROR: [tensorbind/unresolved-type-variable]
}

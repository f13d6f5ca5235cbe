package generic;

import org.tensorbind.annotation.Tensor;

public class Row<T> {
  @Tensor String[] cells;
}

package digits;

import org.tensorbind.annotation.Tensor;

public class Board {
  @Tensor(shape = {2, 3}) float[] cells;
}

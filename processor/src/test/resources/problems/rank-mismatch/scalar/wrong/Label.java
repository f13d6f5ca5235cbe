package digits;

import org.tensorbind.annotation.Tensor;

public class Label {
  @Tensor(shape = {2}) int value; // ERROR: [tensorbind/rank-mismatch]
}

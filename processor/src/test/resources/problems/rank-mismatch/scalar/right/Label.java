package digits;

import org.tensorbind.annotation.Tensor;

public class Label {
  @Tensor(shape = {1}) int value;
}

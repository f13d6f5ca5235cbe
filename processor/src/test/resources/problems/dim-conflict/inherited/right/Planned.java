package series;

import org.tensorbind.annotation.Tensor;

class Planned extends Timed {
  @Tensor(shape = {31}, dims = "dayOfMonth") float[] month;
}

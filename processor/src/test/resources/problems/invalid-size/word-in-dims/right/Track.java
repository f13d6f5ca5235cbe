package digits;

import org.tensorbind.annotation.Tensor;

public class Track {
  @Tensor(dims = "time 3") float[][] points;
}

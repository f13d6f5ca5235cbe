package digits;

import org.tensorbind.annotation.Tensor;

public class Track {
  @Tensor(dims = "time 3x") float[][] points; // ERROR: [tensorbind/invalid-size]
}

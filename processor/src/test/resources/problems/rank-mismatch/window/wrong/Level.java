package signals;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3)
  @Tensor(shape = {10}) // ERROR: [tensorbind/rank-mismatch]
  float[] levels;
}

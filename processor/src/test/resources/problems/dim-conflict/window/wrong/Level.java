package signals;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3) // ERROR: [tensorbind/dim-conflict]
  @Tensor(shape = {10, 4})
  float[] levels;
}

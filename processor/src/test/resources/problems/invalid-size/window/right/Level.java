package signals;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 1)
  float[] size;

  @Window(size = 3, stride = 1)
  float[] stride;

  @Window(size = 3, samplingRate = 1)
  float[] rate;

  @Window(size = 10_000, samplingRate = 100_000)
  float[] span;

  @Window(size = 3)
  @Tensor(shape = {1, 3})
  float[] none;
}

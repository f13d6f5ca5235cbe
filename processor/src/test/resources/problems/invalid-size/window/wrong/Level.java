package signals;

import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 0) // ERROR: [tensorbind/invalid-size]
  float[] size;

  @Window(size = 3, stride = -1) // ERROR: [tensorbind/invalid-size]
  float[] stride;

  @Window(size = 3, samplingRate = 0) // ERROR: [tensorbind/invalid-size]
  float[] rate;

  @Window(size = 100_000, samplingRate = 100_000) // ERROR: [tensorbind/invalid-size]
  float[] span;

  @Window(size = 3)
  @Tensor(shape = {0, 3}) // ERROR: [tensorbind/invalid-size]
  float[] none;
}

package signals;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Embedded
  @Window(size = 3) // ERROR: [tensorbind/window-not-a-series]
  Point point;

  record Point(@Tensor float x) {}
}

package signals;

import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3)
  float[] level;
}

package signals;

import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3) // ERROR: [tensorbind/window-not-a-series]
  float level;
}

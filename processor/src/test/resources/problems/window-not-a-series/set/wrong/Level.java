package signals;

import java.util.Collection;
import java.util.Set;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3) // ERROR: [tensorbind/window-not-a-series]
  Set<Float> levels;

  @Window(size = 3) // ERROR: [tensorbind/window-not-a-series]
  Collection<Float> more;
}

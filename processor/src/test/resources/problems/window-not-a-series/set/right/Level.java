package signals;

import java.util.List;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3)
  List<Float> levels;

  @Window(size = 3)
  List<Float> more;
}

package signals;

import java.util.List;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Window;

class Level {
  @ArgMax(labels = {"a", "b"})
  @Window(size = 2) // ERROR: [tensorbind/conflicting-encodings]
  List<String> best;
}

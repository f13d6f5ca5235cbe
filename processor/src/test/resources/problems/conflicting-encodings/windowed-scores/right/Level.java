package signals;

import java.util.List;
import org.tensorbind.annotation.ArgMax;
import org.tensorbind.annotation.Padded;

class Level {
  @ArgMax(labels = {"a", "b"})
  @Padded
  List<String> best;
}

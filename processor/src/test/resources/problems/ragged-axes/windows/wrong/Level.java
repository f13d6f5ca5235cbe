package signals;

import java.util.List;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3)
  @Ragged // ERROR: [tensorbind/ragged-axes]
  List<List<Float>> levels;
}

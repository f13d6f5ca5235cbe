package signals;

import java.util.List;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Window(size = 3)
  @Ragged
  @Tensor(shape = {-1, 3, 2})
  List<List<Float>> levels;
}

package signals;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Window;

class Level {
  @Embedded
  @Window(size = 3)
  List<Point> points;

  record Point(@Tensor float x) {}
}

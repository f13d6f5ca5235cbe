package objects;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Journey {
  @Embedded Point start;
  @Embedded Point end;
  @Tensor Point plain;
  @Padded(length = 8) List<Point> stops;
  @Embedded Clock departure;
  @Embedded(prefix = "") Clock arrival;
  @Padded List<Clock> clocks;

  @Tensor
  record Point(@Tensor float x, @Tensor float y) {}

  record Clock(@Tensor int hour, @Tensor int minute) {}
}

package objects;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

@Tensor(shape = {5})
class Segment {
  @Embedded Point from;
  @Embedded Point to;
  @Tensor boolean closed;

  record Point(@Tensor float x, @Tensor float y) {}
}

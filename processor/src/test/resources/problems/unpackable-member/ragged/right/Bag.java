package signals;

import java.util.List;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Bag {
  @Concat("x") @Tensor float weight;
  @Concat("x") @Tensor float height;

  @Ragged
  @Tensor(shape = {-1, 2})
  float[][] points;

  @Embedded Inner inner;

  record Inner(@Ragged List<Float> values) {}
}

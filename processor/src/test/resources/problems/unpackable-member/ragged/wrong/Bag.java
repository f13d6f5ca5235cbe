package signals;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

@Tensor(name = "x")
class Bag {
  @Tensor float weight;

  @Ragged // ERROR: [tensorbind/unpackable-member]
  @Tensor(shape = {-1, 2})
  float[][] points;

  @Embedded Inner inner; // ERROR: [tensorbind/unpackable-member]

  record Inner(@Ragged List<Float> values) {}
}

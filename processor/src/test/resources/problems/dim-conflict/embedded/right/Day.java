package series;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Day {
  @Tensor(shape = {24}, dims = "hour") float[] sun;
  @Embedded Night night;

  static class Night {
    @Tensor(shape = {24}, dims = "hour") float[] moon;
  }
}

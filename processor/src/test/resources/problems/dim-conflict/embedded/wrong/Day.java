package series;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Day {
  @Tensor(shape = {24}, dims = "hour") float[] sun;
  @Embedded Night night; // ERROR: [tensorbind/dim-conflict]

  static class Night {
    @Tensor(shape = {8}, dims = "hour") float[] moon;
  }
}

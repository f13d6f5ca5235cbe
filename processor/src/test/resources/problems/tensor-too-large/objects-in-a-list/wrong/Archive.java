package big;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Archive {
  @Padded(length = 100000) List<Page> pages; // ERROR: [tensorbind/tensor-too-large]

  static class Page {
    @Tensor(shape = {50000})
    float[] pixels;
  }
}

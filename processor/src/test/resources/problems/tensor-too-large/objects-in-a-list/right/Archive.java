package big;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Archive {
  @Padded(length = 1000) List<Page> pages;

  static class Page {
    @Tensor(shape = {50000})
    float[] pixels;
  }
}

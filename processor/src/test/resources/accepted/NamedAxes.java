package axes;

import java.util.List;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class NamedAxes {
  @Tensor(dims = "time") float[] clock;
  @Tensor(dims = "time 3") float[][] positions;
  @Tensor(shape = {-1, 2}, dims = "time 2") float[][] speeds;
  @Tensor(shape = {5}, dims = "joint") float[] joints;
  @Tensor(dims = "joint time") float[][] angles;
  @Padded @Tensor(dims = "word") List<String> words;
  @Padded @Tensor(dims = "word") List<Float> weights;
  @Embedded Inner inner;

  static class Inner {
    @Tensor(dims = "time") float[] temperature;
  }
}

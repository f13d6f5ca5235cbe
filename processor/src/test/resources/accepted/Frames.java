import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tensorbind.annotation.Concat;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.Truncate;
import org.tensorbind.annotation.Window;

/** Windowed members whose names collide with those of generated code. */
class Frames {
  @Window(size = 2) float[] window;
  @Window(size = 2, samplingRate = 2) double[] windows;
  @Window(size = 1, stride = 7) ArrayList<String> step;
  @Window(size = 2) LongBuffer i;

  @Window(size = 2)
  @Padded(length = 4, truncate = Truncate.START)
  @Tensor(shape = {4, 2, 3}, dtype = DType.FLOAT16)
  float[] column;

  @Window(size = 2) @Padded List<List<Integer>> rows;

  @Window(size = 2) @Ragged boolean[] ragged;

  @Window(size = 2) Optional<int[]> maybe;

  @Concat("both")
  @Window(size = 2)
  @Tensor(shape = {3, 2})
  float[] left;

  @Concat("both")
  @Window(size = 4, stride = 2)
  @Tensor(shape = {3, 4})
  List<Float> right;

  @Embedded @Window(size = 3) List<? extends Tick> ticks;

  @Embedded @Window(size = 3) @Padded(mask = "mask", multipleOf = 2) Optional<Tick>[] more;

  record Tick(@Tensor float price, @OneHot boolean up, @Padded List<String> notes) {}
}

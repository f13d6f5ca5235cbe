package digits;

import java.util.List;
import org.tensorbind.annotation.Tensor;

public class Board {
  @Tensor(shape = {2, 3}) List<Float> cells; // ERROR: [tensorbind/rank-mismatch]
}

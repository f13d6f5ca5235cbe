package garden;

import java.util.List;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Tensor;

class Rows {
  @OneHot(depth = 5) @Tensor(shape = {-1, 4}) List<Integer> rows; // ERROR: [tensorbind/depth-mismatch]
}

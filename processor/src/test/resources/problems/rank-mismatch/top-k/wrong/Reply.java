package people;

import java.util.List;
import org.tensorbind.Scored;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TopK;

class Reply {
  @TopK(1) @Tensor(shape = {}) List<Scored<Integer>> digits; // ERROR: [tensorbind/rank-mismatch]
}

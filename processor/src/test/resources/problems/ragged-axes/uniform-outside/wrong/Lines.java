package signals;

import java.util.List;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Lines {
  @Ragged
  @Tensor(dims = "3 -1") // ERROR: [tensorbind/ragged-axes]
  List<List<Integer>> lines;
}

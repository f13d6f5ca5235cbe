package signals;

import java.util.List;
import org.tensorbind.annotation.Ragged;
import org.tensorbind.annotation.Tensor;

class Lines {
  @Ragged
  @Tensor(dims = "-1 3")
  List<List<Integer>> lines;
}

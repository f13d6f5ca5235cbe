package trees;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

public class Branch {
  @Tensor float length;
  @Padded(length = 4) List<Branch> children; // ERROR: [tensorbind/cyclic-nesting]

  static class Leaf {
    @Tensor float area;
  }
}

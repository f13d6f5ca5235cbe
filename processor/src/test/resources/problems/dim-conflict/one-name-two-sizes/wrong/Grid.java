import org.tensorbind.annotation.Tensor;

class Grid {
  @Tensor(shape = {3, 4}, dims = "t t") // ERROR: [tensorbind/dim-conflict]
  float[][] cells;
}

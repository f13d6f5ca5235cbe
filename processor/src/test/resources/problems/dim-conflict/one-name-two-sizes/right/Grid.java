import org.tensorbind.annotation.Tensor;

class Grid {
  @Tensor(shape = {3, 3}, dims = "t t")
  float[][] cells;
}

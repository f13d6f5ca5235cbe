import org.tensorbind.annotation.Tensor;

@Tensor
class Grid {
  @Tensor(shape = {4, 2}) float[][] cells;
}

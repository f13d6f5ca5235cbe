import org.tensorbind.annotation.Tensor;

@Tensor
class Grid {
  @Tensor(shape = {4, -1}) float[][] cells; // ERROR: [tensorbind/unpackable-member]
}

import org.tensorbind.annotation.Tensor;

class Cube {
  @Tensor(shape = {204, 204, 204}) double[][][] voxels;
}

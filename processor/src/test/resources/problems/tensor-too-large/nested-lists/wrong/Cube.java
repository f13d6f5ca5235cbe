import org.tensorbind.annotation.Tensor;

class Cube {
  @Tensor(shape = {2048, 2048, 2048}) double[][][] voxels; // ERROR: [tensorbind/tensor-too-large]
}

package digits;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

interface Volume {
  @Tensor(
      dtype = DType.FLOAT32,
      shape = {4, 4, 4}
  )
  double[][][] getVoxels();
}

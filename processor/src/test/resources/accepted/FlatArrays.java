package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Normalized;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Rescaled;
import org.tensorbind.annotation.Tensor;

class FlatArrays {
  @Tensor(shape = {28, 28, 1}) float[] image;
  @Tensor(shape = {-1, 3}) float[] points;
  @Tensor(shape = {2, 3}, dtype = DType.FLOAT32) double[] rounded;
  @Tensor(shape = {8, 8, 3}, dtype = DType.UINT8) byte[] pixels;
  @Tensor(shape = {4, 4}) boolean[] mask;
  @Tensor(dims = "time 6") long[] series;
  @Padded(length = 10, mask = "rows_mask") @Tensor(shape = {10, 2}) float[] rows;
  @Padded @Tensor(shape = {-1, 2}) int[] more;
  @Normalized(mean = 0, variance = 4) @Tensor(shape = {2, 5}) double[] scaled;
  @Rescaled(scale = "1/255") @Tensor(shape = {3, 3}, dtype = DType.FLOAT32) byte[] grey;
}

package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Arrays {
  @Tensor short[] shorts;
  @Tensor int[] ints;
  @Tensor long[] longs;
  @Tensor float[] floats;
  @Tensor double[] doubles;
  @Tensor float[][] matrix;
  @Tensor(shape = {2, -1, 4}) float[][][] cube;
  @Tensor(shape = {2, 2, 2, 2}) int[][][][] tesseract;
  @Tensor(dtype = DType.FLOAT16) float[] halves;
  @Tensor(dtype = DType.UINT8) byte[] pixels;
  @Tensor(dtype = DType.INT32) byte[] numbers;
  @Tensor(dtype = DType.UINT16) int[] ports;
}

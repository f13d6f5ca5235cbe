package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Boxed {
  @Tensor Byte b;
  @Tensor Short s;
  @Tensor Integer i;
  @Tensor Long l;
  @Tensor Float f;
  @Tensor Double d;
  @Tensor Boolean z;
  @Tensor Byte[] bs;
  @Tensor Short[] ss;
  @Tensor Integer[] is;
  @Tensor Long[] ls;
  @Tensor Float[] fs;
  @Tensor Double[] ds;
  @Tensor Boolean[] zs;
  @Tensor(shape = {2, 2}) Float[][] matrix;
  @Tensor(dtype = DType.UINT8) Byte raw;
  @Tensor(dtype = DType.FLOAT32) Double rounded;
}

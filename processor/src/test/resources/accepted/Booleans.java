package types;

import java.util.List;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

class Booleans {
  @Tensor boolean b;
  @Tensor(dtype = DType.BOOL) boolean bBool;
  @Tensor(dtype = DType.FLOAT32) boolean bFloat32;
  @Tensor(dtype = DType.FLOAT64) boolean bFloat64;
  @Tensor(dtype = DType.FLOAT16) boolean bFloat16;
  @Tensor(dtype = DType.BFLOAT16) boolean bBfloat16;
  @Tensor(dtype = DType.INT32) boolean bInt32;
  @Tensor(dtype = DType.INT64) boolean bInt64;
  @Tensor(dtype = DType.UINT8) boolean bUint8;
  @Tensor(dtype = DType.UINT16) boolean bUint16;
  @Tensor Boolean boxed;
  @Tensor boolean[] array;
  @Padded boolean[] padded;
  @Padded List<Boolean> list;
  @OneHot boolean oneHot;
  @OneHot(missing = Missing.CATEGORY) Boolean oneHotBoxed;
}

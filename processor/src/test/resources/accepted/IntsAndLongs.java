package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class IntsAndLongs {
  @Tensor int i;
  @Tensor(dtype = DType.INT32) int iInt32;
  @Tensor(dtype = DType.INT64) int iInt64;
  @Tensor(dtype = DType.UINT8) int iUint8;
  @Tensor(dtype = DType.UINT16) int iUint16;
  @Tensor(dtype = DType.FLOAT32) int iFloat32;
  @Tensor(dtype = DType.FLOAT64) int iFloat64;
  @Tensor(dtype = DType.FLOAT16) int iFloat16;
  @Tensor(dtype = DType.BFLOAT16) int iBfloat16;
  @Tensor long l;
  @Tensor(dtype = DType.INT32) long lInt32;
  @Tensor(dtype = DType.INT64) long lInt64;
  @Tensor(dtype = DType.UINT8) long lUint8;
  @Tensor(dtype = DType.UINT16) long lUint16;
  @Tensor(dtype = DType.FLOAT32) long lFloat32;
  @Tensor(dtype = DType.FLOAT64) long lFloat64;
  @Tensor(dtype = DType.FLOAT16) long lFloat16;
  @Tensor(dtype = DType.BFLOAT16) long lBfloat16;
}

package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class FloatsAndDoubles {
  @Tensor float f;
  @Tensor(dtype = DType.FLOAT32) float fFloat32;
  @Tensor(dtype = DType.FLOAT64) float fFloat64;
  @Tensor(dtype = DType.FLOAT16) float fFloat16;
  @Tensor(dtype = DType.BFLOAT16) float fBfloat16;
  @Tensor(dtype = DType.INT32) float fInt32;
  @Tensor(dtype = DType.INT64) float fInt64;
  @Tensor(dtype = DType.UINT8) float fUint8;
  @Tensor(dtype = DType.UINT16) float fUint16;
  @Tensor double d;
  @Tensor(dtype = DType.FLOAT32) double dFloat32;
  @Tensor(dtype = DType.FLOAT64) double dFloat64;
  @Tensor(dtype = DType.FLOAT16) double dFloat16;
  @Tensor(dtype = DType.BFLOAT16) double dBfloat16;
  @Tensor(dtype = DType.INT32) double dInt32;
  @Tensor(dtype = DType.INT64) double dInt64;
  @Tensor(dtype = DType.UINT8) double dUint8;
  @Tensor(dtype = DType.UINT16) double dUint16;
}

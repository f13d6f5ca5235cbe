package types;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class BytesAndShorts {
  @Tensor byte b;
  @Tensor(dtype = DType.UINT8) byte bUint8;
  @Tensor(dtype = DType.INT64) byte bInt64;
  @Tensor(dtype = DType.FLOAT32) byte bFloat32;
  @Tensor(dtype = DType.FLOAT64) byte bFloat64;
  @Tensor(dtype = DType.FLOAT16) byte bFloat16;
  @Tensor(dtype = DType.BFLOAT16) byte bBfloat16;
  @Tensor(dtype = DType.UINT16) byte bUint16;
  @Tensor short s;
  @Tensor(dtype = DType.UINT8) short sUint8;
  @Tensor(dtype = DType.UINT16) short sUint16;
  @Tensor(dtype = DType.INT64) short sInt64;
  @Tensor(dtype = DType.FLOAT32) short sFloat32;
  @Tensor(dtype = DType.FLOAT64) short sFloat64;
  @Tensor(dtype = DType.FLOAT16) short sFloat16;
  @Tensor(dtype = DType.BFLOAT16) short sBfloat16;
}

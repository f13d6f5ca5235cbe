package net;

import java.nio.ByteBuffer;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Frame {
  @Tensor(dtype = DType.UINT8) ByteBuffer pixels;
}

package net;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Message {
  @Padded(length = 16) @Tensor(dtype = DType.INT32) byte[] getBody();
}

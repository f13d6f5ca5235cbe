package bank;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Flag {
  @Tensor(dtype = DType.BOOL) boolean on;
}

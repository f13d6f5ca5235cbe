package signals;

import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

@Tensor(dtype = DType.FLOAT32)
class Sum {
  @Tensor float amount;
  @Tensor long count;
}

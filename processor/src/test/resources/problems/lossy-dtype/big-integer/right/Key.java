package bank;

import java.math.BigInteger;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Key {
  @Tensor(dtype = DType.INT64) BigInteger modulus;
}

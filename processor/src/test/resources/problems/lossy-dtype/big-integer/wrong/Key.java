package bank;

import java.math.BigInteger;
import org.tensorbind.annotation.Tensor;

class Key {
  @Tensor BigInteger modulus; // ERROR: [tensorbind/lossy-dtype]
}

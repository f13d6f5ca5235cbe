package text;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Letter {
  @Padded(length = 4) Stamp stamp(); // ERROR: [tensorbind/padded-not-a-sequence]

  interface Stamp {
    @Tensor
    int getValue();
  }
}

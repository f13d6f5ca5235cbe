package text;

import java.util.List;
import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Tensor;

interface Letter {
  @Padded(length = 4) List<Stamp> stamp();

  interface Stamp {
    @Tensor
    int getValue();
  }
}

package interfaces;

import org.tensorbind.annotation.Tensor;

public abstract class AbstractReading {
  @Tensor
  abstract float level();

  @Tensor int station;
}

package shop;

import org.tensorbind.annotation.Tensor;

public class Till {
  @Tensor int opened;
}

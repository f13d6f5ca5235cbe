package base;

import org.tensorbind.annotation.Tensor;

public class Base {
  @Tensor public int number;
}

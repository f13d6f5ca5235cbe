package base;

import org.tensorbind.annotation.Tensor;

public class Base {
  @Tensor int number; // ERROR: [tensorbind/inaccessible-member]
}

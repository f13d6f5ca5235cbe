package shop;

import org.tensorbind.annotation.Tensor;

public class Till {
  @Tensor static int opened; // ERROR: [tensorbind/static-member]
}

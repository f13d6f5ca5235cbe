package shop;

import org.tensorbind.annotation.Tensor;

public class Basket {
  @Tensor int[] counts;
}

package shop;

import org.tensorbind.annotation.Tensor;

class Counter {
  @Tensor private int count;

  int getCount() {
    return count;
  }
}

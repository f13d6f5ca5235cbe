package shop;

import org.tensorbind.annotation.Tensor;

class Counter {
  @Tensor private int count; // ERROR: [tensorbind/inaccessible-member]

  static int getCount() {
    return 0;
  }
}

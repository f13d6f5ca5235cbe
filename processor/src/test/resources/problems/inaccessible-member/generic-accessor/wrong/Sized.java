package shop;

import org.tensorbind.annotation.Tensor;

interface Sized {
  @Tensor <T> int size(); // ERROR: [tensorbind/inaccessible-member]
}

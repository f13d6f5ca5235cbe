package shop;

import org.tensorbind.annotation.Tensor;

interface Named {
  @Tensor(name = "title")
  String name();

  @Tensor(name = "title") String heading(); // ERROR: [tensorbind/duplicate-tensor]
}

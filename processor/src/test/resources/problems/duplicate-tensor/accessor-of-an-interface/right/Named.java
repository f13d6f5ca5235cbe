package shop;

import org.tensorbind.annotation.Tensor;

interface Named {
  @Tensor(name = "title")
  String name();

  @Tensor(name = "heading") String heading();
}

package shop;

import org.tensorbind.annotation.Naming;
import org.tensorbind.annotation.Tensor;
import org.tensorbind.annotation.TensorBind;

@TensorBind(naming = Naming.SNAKE_CASE)
class Article {
  @Tensor float unit_price;
  @Tensor float unitPrice; // ERROR: [tensorbind/duplicate-tensor]
}

package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.tensorbind.annotation.DType;
import org.tensorbind.annotation.Tensor;

class Shop {
  @Coordinate static double latitude; // ERROR: [tensorbind/static-member]

  @Tensor(dtype = DType.FLOAT32)
  @Target({ElementType.FIELD, ElementType.METHOD})
  @interface Coordinate {}
}

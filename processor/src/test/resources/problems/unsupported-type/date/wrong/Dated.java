package shop;

import java.time.LocalDate;
import org.tensorbind.annotation.Tensor;

interface Dated {
  @Tensor
  float price();

  @Tensor LocalDate day(); // ERROR: [tensorbind/unsupported-type]
}

package people;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

interface Employee {
  @Tensor
  double salary();

  @Embedded Office office(); // ERROR: [tensorbind/not-a-bound-class]
}

package people;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

interface Employee {
  @Tensor
  double salary();

  @Embedded Office office();
}

package people;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Tensor;

class Patient {
  @Tensor float weight;
  @Tensor float known;
  @Impute(value = "40", indicator = "known") Float age; // ERROR: [tensorbind/duplicate-tensor]
}

package people;

import org.tensorbind.annotation.Impute;
import org.tensorbind.annotation.Tensor;

class Patient {
  @Tensor float weight;
  @Tensor float known;
  @Impute(value = "40", indicator = "age_known") Float age;
}

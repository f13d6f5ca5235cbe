package people;

import org.tensorbind.annotation.Embedded;
import org.tensorbind.annotation.Tensor;

class Citizen {
  @Embedded Address address;

  static class Address {
    @Tensor int number;
  }
}

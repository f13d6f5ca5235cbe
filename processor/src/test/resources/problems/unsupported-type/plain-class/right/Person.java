package people;

import org.tensorbind.annotation.Tensor;

class Person {
  @Tensor Address address;

  static class Address {
    @Tensor int number;
  }
}

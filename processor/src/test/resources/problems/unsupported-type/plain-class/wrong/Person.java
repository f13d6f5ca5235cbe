package people;

import org.tensorbind.annotation.Tensor;

class Person {
  @Tensor Address address; // ERROR: [tensorbind/unsupported-type]

  static class Address {
    int number;
  }
}

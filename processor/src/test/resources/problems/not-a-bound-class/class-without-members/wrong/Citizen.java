package people;

import org.tensorbind.annotation.Embedded;

class Citizen {
  @Embedded Address address; // ERROR: [tensorbind/not-a-bound-class]

  static class Address {
    int number;
  }
}

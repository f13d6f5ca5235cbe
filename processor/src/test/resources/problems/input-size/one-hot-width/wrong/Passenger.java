package titanic;

import org.tensorbind.annotation.OneHot;

record Passenger(
    @OneHot(categories = {"C", "Q", "S"}) String port, // ERROR: [tensorbind/input-size]
    @OneHot Sex sex, // ERROR: [tensorbind/input-size]
    @OneHot(depth = 3) int pclass) { // ERROR: [tensorbind/input-size]
  enum Sex {
    MALE,
    FEMALE
  }
}

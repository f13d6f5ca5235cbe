package titanic;

import org.tensorbind.annotation.Missing;
import org.tensorbind.annotation.OneHot;

record Passenger(
    @OneHot(categories = {"B", "C", "Q", "S"}) String port,
    @OneHot(missing = Missing.CATEGORY) Sex sex,
    @OneHot(depth = 4) int pclass) {
  enum Sex {
    MALE,
    FEMALE
  }
}

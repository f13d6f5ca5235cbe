package people;

import org.tensorbind.annotation.Discretized;

class Passenger {
  @Discretized(boundaries = 18) int age;
}

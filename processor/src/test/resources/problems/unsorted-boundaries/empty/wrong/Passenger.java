package people;

import org.tensorbind.annotation.Discretized;

class Passenger {
  @Discretized(boundaries = {}) int age; // ERROR: [tensorbind/unsorted-boundaries]
}

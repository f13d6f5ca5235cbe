package web;

import org.tensorbind.annotation.Hashed;

class Visit {
  @Hashed(
      bins = 1L << 40) // ERROR: [tensorbind/invalid-bins]
  long customer;
}

package web;

import org.tensorbind.annotation.Hashed;

class Visit {
  @Hashed(
      bins = 1 << 20)
  long customer;
}

package garden;

import org.tensorbind.annotation.Lookup;

record Sort(
    @Lookup Kind kind) {
  enum Kind {
    PEAR,
    PLUM
  }
}

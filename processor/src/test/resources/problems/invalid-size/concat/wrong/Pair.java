package digits;

import org.tensorbind.annotation.Concat;

class Pair {
  @Concat(value = "pair", shape = {0}) float left; // ERROR: [tensorbind/invalid-size]
  @Concat("pair") float right;
}

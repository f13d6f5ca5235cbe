package digits;

import org.tensorbind.annotation.Concat;

class Pair {
  @Concat(value = "pair", shape = {2}) float left;
  @Concat("pair") float right;
}

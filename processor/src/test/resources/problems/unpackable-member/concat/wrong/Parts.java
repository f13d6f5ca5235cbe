package signals;

import org.tensorbind.annotation.Concat;

class Parts {
  @Concat("all") float first;
  @Concat("all") float[] rest; // ERROR: [tensorbind/unpackable-member]
}

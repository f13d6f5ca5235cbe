package text;

import org.tensorbind.annotation.Padded;

class Sentence {
  @Padded(length = 0) int[] tokens; // ERROR: [tensorbind/invalid-size]
}

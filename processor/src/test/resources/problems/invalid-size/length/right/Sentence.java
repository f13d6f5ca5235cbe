package text;

import org.tensorbind.annotation.Padded;

class Sentence {
  @Padded(length = 12) int[] tokens;
}

package words;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;

class Sentence {
  @Padded(length = 8)
  int[] tokens;

  @Ragged
  int[] others;
}

package words;

import org.tensorbind.annotation.Padded;
import org.tensorbind.annotation.Ragged;

class Sentence {
  @Padded(length = 8)
  @Ragged // ERROR: [tensorbind/padded-and-ragged]
  int[] tokens;
}

package text;

import org.tensorbind.annotation.Padded;

public class Sentence {
  @Padded(mask = "tokens") int[] tokens; // ERROR: [tensorbind/duplicate-tensor]
}
